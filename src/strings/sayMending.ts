import { mending } from './en-GB/mending';
import { speaker } from './say';

/** What is said where findings are mended, accepted and taken back; loaded with the panel of findings. */
export const sayMending = speaker(mending);
