/** The add-in's group on the Home tab, as its manifest describes it to Excel. */
export interface RibbonGroup {
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
}

export interface RibbonButton {
  readonly label: string;
  /** What Excel shows when the mouse rests on it. */
  readonly tip: string;
  /** Address of its icon, from the folder that the add-in is in. */
  readonly icon: string;
  /** The function of the function file that it calls; one that calls none shows the pane. */
  readonly functionName?: string;
}

/** The size of the icons in a row of buttons, in pixels of CSS; screens of twice the density want twice that. */
const ICON = '32';

/** Reads the group from a manifest. */
export function readRibbonGroup(manifest: Document): RibbonGroup {
  const texts = new Map(
    ['bt:String', 'bt:Image', 'bt:Url'].flatMap((name) =>
      all(manifest, name).map((element): [string, string] => [
        element.getAttribute('id') ?? '',
        element.getAttribute('DefaultValue') ?? '',
      ]),
    ),
  );
  const named = (element: Element | undefined) =>
    texts.get(element?.getAttribute('resid') ?? '') ?? '';
  const folder = new URL(
    '.',
    all(manifest, 'SourceLocation')[0]?.getAttribute('DefaultValue') ?? '',
  );
  const [group] = all(manifest, 'Group');
  if (!group) throw new Error('The manifest has no group of buttons.');
  return {
    label: named(all(group, 'Label')[0]),
    buttons: all(group, 'Control').map((control): RibbonButton => {
      const icon = all(control, 'bt:Image').find((each) => each.getAttribute('size') === ICON);
      const functionName = all(control, 'FunctionName')[0]?.textContent?.trim();
      return {
        label: named(all(control, 'Label')[0]),
        tip: named(all(control, 'Description')[0]),
        icon: named(icon).slice(folder.href.length),
        ...(functionName === undefined ? {} : { functionName }),
      };
    }),
  };
}

function all(parent: Document | Element, name: string): Element[] {
  return Array.from(parent.getElementsByTagName(name));
}
