/** Excelize, a library of others, as a maker and a reader of workbooks that our own code has no part in. */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import 'excelize-wasm';
import type { init } from 'excelize-wasm';

export type Excelize = Awaited<ReturnType<typeof init>>;

interface GoGlobals {
  Go: new () => { importObject: WebAssembly.Imports; run(instance: WebAssembly.Instance): unknown };
  excelize: Excelize;
}

/** Starts excelize. Its own `init` makes code from text, which jest does not allow. */
export async function loadExcelize(): Promise<Excelize> {
  const globals = globalThis as unknown as GoGlobals;
  const go = new globals.Go();
  globals.excelize = {} as Excelize;
  const packed = readFileSync(require.resolve('excelize-wasm/excelize.wasm.gz'));
  const program = new Uint8Array(gunzipSync(packed));
  const { instance } = await WebAssembly.instantiate(program, go.importObject);
  void go.run(instance);
  return globals.excelize;
}

/** Fails where excelize says that it could not do something. */
export function done<Answer extends { error: string | null }>(answer: Answer): Answer {
  if (answer.error !== null) throw new Error(answer.error);
  return answer;
}
