import type { LiveWorkbook } from '../workbook/liveWorkbook';
import { hostOf, type Host } from './host';
import { loadOfficeLibrary, type OfficeLibrary, type OfficeRequest } from './officeLibrary';
import { isSetSupported } from './requirements';

/** Office.js in Node, bound to a workbook. */
export interface NodeSession extends OfficeLibrary {
  readonly host: Host;
  /** Ends the session: no events any more, no answers, and nothing keeps the workbook. */
  dispose(): void;
}

/** What `Office.context` and `Office.onReady` say of where the add-in runs. */
const WHERE = { host: 'Excel', platform: 'OfficeOnline' } as const;
const LANGUAGE = 'en-GB';

/**
 * Binds the real Office.js to a workbook. `Excel.run` then works as in Excel: with
 * `globalThis.Excel = session.Excel` and `globalThis.Office = session.Office` the add-in's own code
 * runs unchanged. Sessions are independent of one another.
 */
export function createNodeSession(live: LiveWorkbook): Promise<NodeSession> {
  const host = hostOf(live);
  const library = loadOfficeLibrary();
  const { Excel, OfficeExtension, window } = library;
  const Office = startedOffice(library.Office);
  window['Office'] = Office;

  // Office.js leaves functions with the global Function for good, and through them what a session has: not the workbook.
  let bound: { readonly host: Host; readonly stop: () => void } | undefined;
  const executor = {
    executeAsync: async (customData: string, flags: number, request: OfficeRequest) => {
      if (!bound) throw new Error('The session has ended.');
      const answer = await bound.host.answer(customData, JSON.stringify(request.Body), flags);
      return {
        HttpStatusCode: 200,
        ErrorCode: '',
        ErrorMessage: '',
        Headers: {},
        Body: JSON.parse(answer) as unknown,
      };
    },
  };
  class Session extends OfficeExtension.SessionBase {
    _resolveRequestUrlAndHeaderInfo(): Promise<object> {
      return Promise.resolve({ url: 'https://stand-in.invalid', headers: {} });
    }
    _createRequestExecutorOrNull(): object {
      return executor;
    }
  }
  OfficeExtension.SessionBase._overrideSession = new Session();
  OfficeExtension._testSetRichApiMessageReadyImpl(() => Promise.resolve());
  bound = {
    host,
    stop: host.events.listen((entries) =>
      OfficeExtension._testTriggerRichApiMessageEvent({ entries }),
    ),
  };
  const dispose = () => {
    bound?.stop();
    bound = undefined;
  };
  return Promise.resolve({ Excel, Office, OfficeExtension, host, dispose });
}

/** `Office` as it is once Office.js has been told where it runs, which only a page can do in full. */
function startedOffice(office: OfficeLibrary['Office']): OfficeLibrary['Office'] {
  const context = {
    ...WHERE,
    contentLanguage: LANGUAGE,
    displayLanguage: LANGUAGE,
    diagnostics: { ...WHERE, version: '16.0' },
    requirements: { isSetSupported },
    document: { url: '', mode: 'readWrite' },
  };
  const onReady = async (callback?: (info: typeof WHERE) => unknown) => {
    await callback?.(WHERE);
    return WHERE;
  };
  return Object.create(office, {
    context: { value: context },
    onReady: { value: onReady },
  }) as OfficeLibrary['Office'];
}
