import type { Catalogue } from '../domain/catalogue/catalogue';
import type { PartLimits } from '../domain/timeline/partLimits';
import type { Ask } from '../dialogue/turn/turn';
import type { PointNames } from '../content/pointNames';
import type { Reader } from '../content/meant';
import type { SentenceReader } from '../content/learned/harmReader';
import type { SlotNames } from '../content/slotNames';
import type { Phrasebook } from '../speech/phrasebook';
import type { ListenerStore } from '../storage/listenerStore';
import type { LogTurn } from './turnLog';

/** What every handler works with. */
export interface Skillset {
  readonly catalogue: Catalogue;
  readonly phrasebookFor: (locale: string) => Phrasebook;
  readonly pointNamesFor: (locale: string) => PointNames;
  readonly slotNamesFor: (locale: string) => SlotNames;
  /** Reads what a whole sentence tells of harm. */
  readonly harmReaderFor: (locale: string) => SentenceReader;
  readonly readerFor: (locale: string) => Reader;
  readonly store: ListenerStore;
  readonly limits: PartLimits;
  /** Logs each turn; nothing does unless it is given. */
  readonly logTurn?: LogTurn;
  /** What is changed before whatever is asked: it was wished for in the same breath. */
  readonly beforehand?: Ask;
  /** Whether a routine may be offered, which only a skill that has been live can do. Not unless told so. */
  readonly offersRoutine?: boolean;
}
