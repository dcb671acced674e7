/** This site announces nothing. */
export default function AnnouncementBar() {
  return null;
}
