import { createInstance, type i18n } from 'i18next';
import type { LocaleContent } from './content';

const LOCALE_NAMESPACE = 'locale';

/** What chooses the plural that a number takes, among the words of one locale. */
export function createI18n(content: LocaleContent): i18n {
  const instance = createInstance();
  void instance.init({
    lng: content.locale,
    resources: { [content.locale]: { [LOCALE_NAMESPACE]: content } },
    defaultNS: LOCALE_NAMESPACE,
    interpolation: { escapeValue: false },
    initAsync: false,
  });
  return instance;
}
