import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { createHearing } from '../../device/hearing/hear';
import { type LanguageModel, loadModel } from '../../device/model';
import { LOCALE, otherLocales } from '../support/locale';

/** The interaction model of a locale as it is published. */
export function modelOf(locale: string): LanguageModel {
  const loaded = loadModel(join(__dirname, '..', '..'), locale);
  if (!loaded) throw new Error(`There is no interaction model for ${locale}.`);
  return loaded;
}

/** That of the tests' locale. */
export const model = modelOf(LOCALE);

/** The locales whose models are unlike all before them, the tests' own first: what is tried of one is tried of its like. */
export const unlikeLocales = [LOCALE, ...otherLocales].filter(
  (locale, at, all) =>
    !all.slice(0, at).some((each) => isDeepStrictEqual(modelOf(each), modelOf(locale))),
);

/** An Echo's ears for the tests' locale. */
export const hearing = createHearing(model);

/** An Echo's ears for a locale: the tests' own, where the models are alike. */
export const earsIn = (locale: string) =>
  isDeepStrictEqual(modelOf(locale), model) ? hearing : createHearing(modelOf(locale));
