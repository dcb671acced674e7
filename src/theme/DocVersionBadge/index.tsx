/** The site has one version only. */
export default function DocVersionBadge() {
  return null;
}
