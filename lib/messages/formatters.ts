import { IntlMessageFormat } from 'intl-messageformat';
import { _createCache, _createIntlFormatters } from 'next-intl';

type Formatters = ReturnType<typeof _createIntlFormatters> & { getMessageFormat(...args: ConstructorParameters<typeof IntlMessageFormat>): IntlMessageFormat };

/**
 * What the words of one language are formatted with. The library's own memory writes a message, its formats and all
 * options out as JSON to find what it has made before; here the message itself is the key. A page says hundreds.
 */
export function formattersOfOneLanguage(): Formatters {
  const usual = _createIntlFormatters(_createCache());
  const plurals = new Map<unknown, Intl.PluralRules>();
  const plainNumbers = new Map<unknown, Intl.NumberFormat>();
  const messages = new Map<unknown, IntlMessageFormat>();
  const formatters: Formatters = {
    ...usual,
    getNumberFormat: (locales, options) => (options ? usual.getNumberFormat(locales, options) : kept(plainNumbers, '', () => usual.getNumberFormat(locales))),
    getPluralRules: (locales, options) => kept(plurals, options?.type, () => usual.getPluralRules(locales, options)),
    getMessageFormat: (message, locales, formats, options) => kept(messages, message, () => new IntlMessageFormat(message, locales, formats, { ...options, formatters })),
  };
  return formatters;
}

function kept<Made>(all: Map<unknown, Made>, key: unknown, make: () => Made): Made {
  const made = all.get(key) ?? make();
  all.set(key, made);
  return made;
}
