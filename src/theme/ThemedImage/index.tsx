import type { Props } from '@theme/ThemedImage';
import ThemedImage from '@theme-original/ThemedImage';

/** An image for light and dark. Where it is the same one, it stands in the page once. */
export default function Image({ sources, ...props }: Props) {
  // biome-ignore lint/a11y/useAltText: it is among the properties
  return sources.light === sources.dark ? <img src={sources.light} {...props} /> : <ThemedImage sources={sources} {...props} />;
}
