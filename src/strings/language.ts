/** The language of the texts (en-GB/), and of how lists, numbers and dates are written in them: a translation changes it here. */
export const language = 'en-GB';
