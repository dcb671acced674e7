import Translate from '@docusaurus/Translate';

/** Without a network, or after the site has changed, what is loaded later may be out of reach. */
export default function NotLoaded({ onTryAgain }: { onTryAgain(): void }) {
  return (
    <p role="alert">
      <Translate id="guide.explain.notLoaded">What explains error messages could not be loaded. Are you online?</Translate>{' '}
      <button type="button" className="button button--secondary" onClick={onTryAgain}>
        <Translate id="guide.explain.again">Try again</Translate>
      </button>
    </p>
  );
}
