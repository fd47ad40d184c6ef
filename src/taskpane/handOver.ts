/** The same words twice: plain, and as HTML for where formatting is taken. */
export interface RichText {
  readonly text: string;
  readonly html: string;
}

/** How the pane hands things over to the person: a file to the downloads, text to the clipboard. */
export interface HandOver {
  /** False where this place does not let a pane save files. */
  save(file: { readonly fileName: string; readonly bytes: Uint8Array }): boolean;
  /** False where the clipboard was refused. */
  copy(text: string, html?: string): boolean;
}

const wordDocument = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/**
 * The web views of Excel on the Mac and the iPad do nothing when a page offers a file, by design
 * (OfficeDev/office-js issues 2700, 4681, 6468). They say neither Safari nor Chrome nor Firefox of
 * themselves; the browsers on the same machine do, and save files.
 */
export function savesFiles(userAgent: string): boolean {
  return !/Macintosh|iPad|iPhone/.test(userAgent) || /Safari\/|Chrome\/|Firefox\//.test(userAgent);
}

/** The browser's own ways. */
export const browserHandOver: HandOver = {
  save({ fileName, bytes }) {
    if (!savesFiles(navigator.userAgent)) return false;
    const address = URL.createObjectURL(new Blob([bytes as BlobPart], { type: wordDocument }));
    const anchor = document.createElement('a');
    anchor.href = address;
    anchor.download = fileName;
    document.body.append(anchor);
    anchor.click();
    anchor.remove();
    // The browser reads the file after the click has returned.
    setTimeout(() => URL.revokeObjectURL(address), 60_000);
    return true;
  },

  /**
   * By the copy event: navigator.clipboard is closed to add-ins in Excel on the web (OfficeDev/office-js
   * issue 1991).
   */
  copy(text, html) {
    let taken = false;
    const put = (event: ClipboardEvent) => {
      if (!event.clipboardData) return;
      event.clipboardData.setData('text/plain', text);
      if (html !== undefined) event.clipboardData.setData('text/html', html);
      event.preventDefault();
      taken = true;
    };
    document.addEventListener('copy', put);
    try {
      document.execCommand('copy');
    } finally {
      document.removeEventListener('copy', put);
    }
    return taken;
  },
};
