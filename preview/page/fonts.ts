/** What page.css has stand-ins for. */
const fonts = ['11px Calibri', 'bold 11px Calibri', '11px Aptos', '11px "Aptos Narrow"'];

/**
 * Resolves when the stand-ins for Excel's fonts can be drawn with. The grid is a canvas, which would
 * draw with a font that is still missing and never draw again when it has come.
 */
export async function fontsReady(): Promise<void> {
  // A machine with none of them draws with its own choice.
  await Promise.allSettled(fonts.map((font) => document.fonts.load(font)));
}
