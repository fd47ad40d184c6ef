import type { LiveWorkbook } from '../workbook/liveWorkbook';
import { hostOf } from './host';
import { FOR_EXCEL_ITSELF } from './newWorkbooks';
import { REQUIREMENTS } from './requirements';

/**
 * What Office.js on a page and the page around it say to one another: JSON texts, both ways, as
 * measured on @microsoft/office-js 1.1.110 (docs/stand-in.md, "In a browser").
 */
interface Message {
  readonly _actionName: string;
  readonly _actionType: number;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
}

/** Whatever the page around says is a response: `_messageType` 1. */
const RESPONSE = 1;
/** `_actionType` (`Microsoft.Office.Common.ActionType`). */
const action = { call: 0, registerEvent: 1, unregisterEvent: 2 } as const;
/** `_responseType` (`Microsoft.Office.Common.ResponseType`). */
const response = { toCall: 0, event: 1 } as const;

/** Numbers of methods on the wire (`OSF.DDA.MethodDispId`). */
const EXECUTE_BATCH = 93;
const COMMAND_COMPLETED = 94;

/** The events of the page as a whole: what happened in the workbook, and buttons of the ribbon. */
const WORKBOOK_EVENTS = 'richApiMessage';
const RIBBON_EVENT = 'appCommandInvoked';

/** Excel on the web's number among the Office programs (`OSF.AppName.ExcelWebApp`). */
const EXCEL_ON_THE_WEB = 16;
const LANGUAGE = 'en-GB';

/** Excel ends a function command after five minutes. */
const LONGEST_COMMAND = 5 * 60_000;

let conversations = 0;

/** Said once the page has run what it does on `Office.onReady`: from then on it can be called. */
const READY_FOR_RIBBON = 'NotifyActionHandlerReady';

/** A call of one of Office.js's numbered methods. What the method takes stands under numbers. */
interface MethodCall {
  readonly DdaMethod: { readonly DispatchId: number };
  readonly ArrayData?: readonly unknown[];
  readonly 0?: unknown;
  readonly 1?: unknown;
}

interface PendingCommand {
  resolve(): void;
  reject(error: Error): void;
}

/** One page of the add-in, spoken to as Excel on the web speaks to it. */
export class Conversation {
  readonly id: string;
  private readonly name: string;
  private readonly registered = new Set<string>();
  private readonly commands = new Map<string, PendingCommand>();
  private readonly stopEvents: () => void;
  /** The page has started and named its functions. */
  private readonly functionsNamed: Promise<void>;
  private nameFunctions: () => void = () => undefined;

  constructor(
    private readonly live: LiveWorkbook,
    /** Address of the page around the add-in's. */
    private readonly address: URL,
    private readonly send: (text: string) => void,
  ) {
    conversations += 1;
    this.functionsNamed = new Promise((resolve) => (this.nameFunctions = resolve));
    this.id = `conversation${conversations}`;
    this.name = `stand-in-${conversations}`;
    this.stopEvents = hostOf(live).events.listen((entries) => {
      if (!this.registered.has(WORKBOOK_EVENTS)) return;
      const rows = entries.map((entry) => [
        entry.messageCategory,
        entry.messageType,
        entry.targetId,
        entry.message,
        '',
        false,
      ]);
      this.post(WORKBOOK_EVENTS, 0, response.event, { ArrayData: rows });
    });
  }

  /** The name that the add-in's frame must have: Office.js reads from it who its host is. */
  get frameName(): string {
    return JSON.stringify({
      baseFrameName: this.name,
      hostInfo: `Excel$Web$16.00$${LANGUAGE}$telemetry$$disableLogging$0`,
      xdmInfo: [this.id, this.name, this.address.origin + this.address.pathname].join('|'),
      serializerVersion: '1',
      flights: '[]',
    });
  }

  /** Takes in what the page said, and answers it. What is not part of this conversation is let by. */
  async receive(text: string): Promise<void> {
    const message = parsed(text);
    if (message?._conversationId !== this.id) return;
    const answer = await this.answer(message);
    this.post(message._actionName, message._correlationId, response.toCall, answer);
  }

  /** Does what a ribbon button does: calls the function that the page associated with the name. */
  async runCommand(functionName: string): Promise<void> {
    await this.functionsNamed;
    const id = `command${this.commands.size + 1}-${Date.now()}`;
    const ended = new Promise<void>((resolve, reject) =>
      this.commands.set(id, { resolve, reject }),
    );
    const tooLong = setTimeout(() => {
      this.commands.get(id)?.reject(new Error(`${functionName} did not end within five minutes.`));
    }, LONGEST_COMMAND);
    const event = JSON.stringify({ source: { id: functionName } });
    this.post(RIBBON_EVENT, 0, response.event, { 0: id, 1: functionName, 2: event });
    try {
      await ended;
    } finally {
      clearTimeout(tooLong);
      this.commands.delete(id);
    }
  }

  end(): void {
    this.stopEvents();
    for (const command of this.commands.values()) command.reject(new Error('The page was closed.'));
  }

  private async answer({ _actionName: name, _actionType: type, _data }: Message): Promise<unknown> {
    if (type === action.registerEvent) {
      this.registered.add(name);
      return { Error: 0 };
    }
    if (type === action.unregisterEvent) {
      this.registered.delete(name);
      return { Error: 0 };
    }
    if (name === 'ContextActivationManager_getAppContextAsync') return this.appContext();
    if (name !== 'executeMethod') return null;
    const call = _data as MethodCall;
    const method = call.DdaMethod.DispatchId;
    if (method === EXECUTE_BATCH) return this.batch(call.ArrayData ?? []);
    if (method === COMMAND_COMPLETED) this.commandCompleted(call);
    return { Error: 0 };
  }

  /** The array is: custom data, method, path, headers, body, permission, flags, and more. */
  private async batch({ 0: customData, 4: body, 6: flags }: readonly unknown[]): Promise<object> {
    const request = String(body);
    if (customData === FOR_EXCEL_ITSELF && request.includes(READY_FOR_RIBBON)) this.nameFunctions();
    const answer = await hostOf(this.live).answer(customData, request, Number(flags ?? 0));
    const parts = [0, [], answer];
    return { Version: 1, Error: 0, Data: parts, data: parts };
  }

  private commandCompleted({ 0: id, 1: status }: MethodCall): void {
    const command = this.commands.get(String(id));
    if (status === 0) command?.resolve();
    else command?.reject(new Error(`The page has no function of that name (${String(status)}).`));
  }

  /** Where the add-in runs, as Excel on the web tells Office.js. It tells no theme, and so none is told here. */
  private appContext(): object {
    return {
      _id: this.name,
      _appName: EXCEL_ON_THE_WEB,
      _appVersion: 16,
      _appUILocale: LANGUAGE,
      _dataLocale: LANGUAGE,
      _docUrl: 'https://stand-in.invalid/workbook.xlsx',
      _clientMode: 0,
      _settings: [],
      _reason: 'documentOpened',
      _osfControlType: 0,
      _eToken: '',
      _correlationId: this.name,
      _appInstanceId: this.name,
      _requirementMatrix: JSON.stringify(REQUIREMENTS),
      _hostFullVersion: '16.0.0.0',
      _addinName: this.name,
    };
  }

  private post(name: string, correlation: number, kind: number, data: unknown): void {
    this.send(
      JSON.stringify({
        _messageType: RESPONSE,
        _actionName: name,
        _conversationId: this.id,
        _correlationId: correlation,
        _origin: this.address.origin,
        _data: data,
        _errorCode: 0,
        _responseType: kind,
        _serializerVersion: 1,
      }),
    );
  }
}

function parsed(text: string): Message | undefined {
  try {
    return JSON.parse(text) as Message;
  } catch {
    return undefined;
  }
}
