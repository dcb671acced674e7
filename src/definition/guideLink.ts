/** One platform in a list of guides, as the plugin platform-guides hands it to the site. */
export interface GuideLink {
  id: string;
  name: string;
  /** Other names that people search for. */
  alsoCalled: string[];
  /** Shut down: the guide says what can still be done. */
  retired: boolean;
}
