/** The site has one version only. */
export default function DocVersionBanner() {
  return null;
}
