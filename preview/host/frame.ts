import type { LiveWorkbook } from '../workbook/liveWorkbook';
import { Conversation } from './frameConversation';

/** A page of the add-in, and what a screen reader calls its frame. */
export interface AddInPage {
  readonly address: string;
  readonly title: string;
  /** Loaded and run, but not shown: a function file. */
  readonly hidden?: boolean;
}

/** One of the add-in's pages, running in a frame. */
export interface AddInFrame {
  readonly element: HTMLIFrameElement;
  /** Does what a ribbon button does: calls the function that the page associated with the name. */
  runCommand(functionName: string): Promise<void>;
  close(): void;
}

/**
 * Opens a page of the add-in in `container` and answers its Office.js from the workbook. The page is
 * loaded as it is: to it the page around is Excel on the web.
 */
export function openFrame(
  live: LiveWorkbook,
  container: HTMLElement,
  { address, title, hidden = false }: AddInPage,
): AddInFrame {
  const element = document.createElement('iframe');
  const conversation = new Conversation(live, new URL(location.href), (text) =>
    element.contentWindow?.postMessage(text, location.origin),
  );
  element.title = title;
  element.hidden = hidden;
  element.name = conversation.frameName;
  const receive = (event: MessageEvent<unknown>) => {
    if (event.source !== element.contentWindow || typeof event.data !== 'string') return;
    void conversation.receive(event.data);
  };
  window.addEventListener('message', receive);
  element.src = address;
  container.append(element);
  return {
    element,
    runCommand: (functionName) => conversation.runCommand(functionName),
    close: () => {
      conversation.end();
      window.removeEventListener('message', receive);
      element.remove();
    },
  };
}

const TASK_PANE: AddInPage = {
  address: '/addin/taskpane.html',
  title: 'Recommendations Tracker',
};

const FUNCTION_FILE: AddInPage = {
  address: '/addin/commands.html',
  title: 'Recommendations Tracker: commands',
  hidden: true,
};

/** Shows the add-in's task pane beside the grid; the function that is returned closes it. */
export function showPane(live: LiveWorkbook, container: HTMLElement): () => void {
  const pane = openFrame(live, container, TASK_PANE);
  return () => pane.close();
}

/**
 * Does what a button of the add-in's ribbon group does, with the pane open or closed: Excel loads the
 * function file out of sight, calls the function by its name in the manifest and lets the page go
 * when the function has said that it is done.
 */
export async function pressRibbonButton(live: LiveWorkbook, functionName: string): Promise<void> {
  const file = openFrame(live, document.body, FUNCTION_FILE);
  try {
    await file.runCommand(functionName);
  } finally {
    file.close();
  }
}
