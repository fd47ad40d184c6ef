/** Checks beside the pane, which goes on answering: the first check compiles long patterns, which nothing can interrupt. */
import { checkOnOrder, type CheckOrder } from './checkOnOrder';

const hear = checkOnOrder((answer) => self.postMessage(answer));

self.onmessage = ({ data }: MessageEvent<CheckOrder>) => void hear(data);
