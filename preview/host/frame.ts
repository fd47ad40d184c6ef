import type { LiveWorkbook } from '../workbook/liveWorkbook';
import { hostOf } from './host';
import { REQUIREMENTS } from './requirements';

/**
 * The way to the add-in's pages in the browser: a page that holds one of them in an iframe is
 * "Excel on the web" to it. Messages are JSON texts by postMessage, both ways, as measured on
 * @microsoft/office-js 1.1.110 (docs/stand-in.md, "In a browser").
 */
interface Message {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _actionType: number;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
}

const RESPONSE = 1;
/** `_actionType`: a call, or the registration of an event and its end. */
const INVOKE = 0;
const REGISTER = 1;
/** `_responseType`: an answer to a call, or news of an event. */
const FOR_CALL = 0;
const FOR_EVENT = 1;

/** Numbers of methods on the wire (`OSF.DDA.MethodDispId`). */
const EXECUTE_BATCH = 93;
const COMMAND_COMPLETED = 94;

/** Excel's own number among the Office programs, and British English (MS-LCID). */
const EXCEL = 16;
const ENGLISH_GB = 2057;

/** One of the add-in's pages, running in a frame. */
export interface AddInFrame {
  readonly element: HTMLIFrameElement;
  /** Does what a ribbon button does: calls the action that the page associated with the name. */
  runCommand(action: string): Promise<void>;
  close(): void;
}

let frames = 0;

/** Opens a page of the add-in in `container` and answers its Office.js from the workbook. */
export function openFrame(
  live: LiveWorkbook,
  container: HTMLElement,
  page: { readonly address: string; readonly title: string; readonly hidden?: boolean },
): AddInFrame {
  const host = hostOf(live);
  frames += 1;
  const conversation = `conversation${frames}`;
  const id = `recommendations-tracker-${frames}`;
  const element = document.createElement('iframe');
  element.title = page.title;
  element.hidden = page.hidden ?? false;
  // Office.js reads from the frame's name who its host is.
  element.name = JSON.stringify({
    baseFrameName: id,
    hostInfo: 'Excel$Web$16.00$en-GB$telemetry$$disableLogging$0',
    xdmInfo: [conversation, id, `${location.origin}${location.pathname}`].join('|'),
    serializerVersion: '1',
    flights: '[]',
  });

  const registered = new Set<string>();
  const whenRegistered = new Map<string, () => void>();
  const commands = new Map<string, () => void>();

  const post = (name: string, correlation: number, kind: number, data: unknown) =>
    element.contentWindow?.postMessage(
      JSON.stringify({
        _messageType: RESPONSE,
        _actionName: name,
        _conversationId: conversation,
        _correlationId: correlation,
        _origin: location.origin,
        _data: data,
        _errorCode: 0,
        _responseType: kind,
        _serializerVersion: 1,
      }),
      location.origin,
    );

  const answer = async (message: Message): Promise<unknown> => {
    if (message._actionName === 'ContextActivationManager_getAppContextAsync')
      return appContext(id);
    if (message._actionType === REGISTER) {
      registered.add(message._actionName);
      whenRegistered.get(message._actionName)?.();
    }
    if (message._actionType !== INVOKE) return { Error: 0 };
    if (message._actionName !== 'executeMethod') return null;
    const data = message._data as { DispatchId?: number; ArrayData?: unknown[] } & unknown[];
    if (data.DispatchId === COMMAND_COMPLETED) {
      const done = String(data[0]);
      commands.get(done)?.();
      commands.delete(done);
      return { Error: 0 };
    }
    if (data.DispatchId !== EXECUTE_BATCH || !data.ArrayData) return { Error: 0 };
    // The array is: custom data, method, path, headers, body, permission, flags, and more.
    const { 0: customData, 4: body, 6: flags } = data.ArrayData;
    const answered =
      customData === 'WacPartition' || typeof body !== 'string' || body === ''
        ? '{}'
        : await host.exchange(body, Number(flags ?? 0));
    const values = [0, [], answered];
    return { Version: 1, Error: 0, Data: values, data: values };
  };

  const receive = (event: MessageEvent) => {
    if (event.source !== element.contentWindow || typeof event.data !== 'string') return;
    const message = parsed(event.data);
    if (message?._conversationId !== conversation) return;
    void answer(message).then((data) =>
      post(message._actionName, message._correlationId, FOR_CALL, data),
    );
  };
  window.addEventListener('message', receive);

  const stopEvents = host.events.listen((entries) => {
    if (!registered.has('richApiMessage')) return;
    const rows = entries.map((entry) => [
      entry.messageCategory,
      entry.messageType,
      entry.targetId,
      entry.message,
      '',
      false,
    ]);
    post('richApiMessage', 0, FOR_EVENT, { ArrayData: rows });
  });

  element.src = page.address;
  container.append(element);
  return {
    element,
    runCommand: async (action) => {
      if (!registered.has('appCommandInvoked')) {
        await new Promise<void>((resolve) => whenRegistered.set('appCommandInvoked', resolve));
      }
      const command = `command${commands.size + 1}-${Date.now()}`;
      const done = new Promise<void>((resolve) => commands.set(command, resolve));
      const source = JSON.stringify({ source: { id: action } });
      post('appCommandInvoked', 0, FOR_EVENT, { 0: command, 1: action, 2: source });
      await done;
    },
    close: () => {
      stopEvents();
      window.removeEventListener('message', receive);
      element.remove();
    },
  };
}

/** Shows the add-in's task pane beside the grid; the function that is returned closes it. */
export function showPane(live: LiveWorkbook, container: HTMLElement): () => void {
  const pane = openFrame(live, container, { address: PANE, title: PANE_TITLE });
  return () => pane.close();
}

const PANE = '/addin/taskpane.html';
const PANE_TITLE = 'Recommendations Tracker';

function appContext(id: string): object {
  return {
    _id: id,
    _appName: EXCEL,
    _appVersion: 16,
    _appUILocale: ENGLISH_GB,
    _dataLocale: ENGLISH_GB,
    _docUrl: 'https://stand-in.invalid/workbook.xlsx',
    _clientMode: 0,
    _settings: [],
    _reason: 'documentOpened',
    _osfControlType: 0,
    _eToken: '',
    _correlationId: id,
    _appInstanceId: id,
    _requirementMatrix: JSON.stringify(REQUIREMENTS),
    _hostFullVersion: '16.0.0.0',
    _addinName: PANE_TITLE,
  };
}

function parsed(text: string): Message | undefined {
  try {
    return JSON.parse(text) as Message;
  } catch {
    return undefined;
  }
}
