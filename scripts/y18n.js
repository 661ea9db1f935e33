// Takes the place of the package of that name in the bundle: yargs asks it for its texts in the user's language, which it would look
// for on the disk, in a folder beside the package that the bundle is in. All else that curlew says is English.

import { format } from 'node:util';

/** What yargs uses of the package. */
export default function y18n() {
  return {
    /** @param {string} text @param {readonly unknown[]} values */
    __: (text, ...values) => format(text, ...values),
    /** @param {string} one @param {string} several @param {number} count @param {readonly unknown[]} values */
    __n: (one, several, count, ...values) => {
      const text = count === 1 ? one : several;
      return format(text, ...(text.includes('%d') ? [count] : []), ...values);
    },
    setLocale: () => undefined,
    getLocale: () => 'en',
    updateLocale: () => undefined,
  };
}
