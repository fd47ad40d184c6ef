import { Spinner } from '@fluentui/react-components';

/** Turns while something is under way; the words for it stand beside. */
export default function Wheel({ label }: { readonly label: string }) {
  return <Spinner size="tiny" aria-label={label} />;
}
