import type { Catalogue } from '../domain/catalogue/catalogue';
import { leftOfPast, type Sign } from '../domain/catalogue/sign';
import type { Told } from '../language/heard';

/** The sign that is told, or what is left of one that is past; the one it is that a part of the body is numb or swollen. */
export function signOf(told: Told, catalogue: Catalogue): Sign | undefined {
  if (told.kind === 'place' && told.state === 'whenHurt') return undefined;
  const id = told.kind === 'sign' ? told.id : catalogue.findBodyPart(told.id)?.[told.state];
  const sign = id === undefined ? undefined : catalogue.findSign(id);
  return sign && told.isPast ? catalogue.findSign(leftOfPast(sign) ?? '') : sign;
}
