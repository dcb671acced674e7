import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import styles from './styles.module.css';

/** That there is no guide, honestly, and what one can do. */
export default function NoGuide({ typed }: { typed: string }) {
  return (
    <div className={styles.none}>
      <p>
        <Translate id="search.noGuide" values={{ typed: <strong>{typed.trim()}</strong> }}>
          {'There is no guide for {typed} yet.'}
        </Translate>
      </p>
      <ul>
        <li>
          <Translate
            id="search.noGuide.other"
            values={{
              link: (
                <Link to="/platforms">
                  <Translate id="search.noGuide.other.link">the list of all platforms</Translate>
                </Link>
              ),
            }}
          >
            {'Your shop may have another name here: look through {link}.'}
          </Translate>
        </li>
        <li>
          <Translate
            id="search.noGuide.support"
            values={{
              link: (
                <Link to="/start-here">
                  <Translate id="search.noGuide.support.link">Start here</Translate>
                </Link>
              ),
            }}
          >
            {'Keys look alike everywhere. {link} says what they are; ask the support of your shop platform where it keeps them.'}
          </Translate>
        </li>
        <li>
          <Translate
            id="search.noGuide.add"
            values={{
              link: (
                <Link to="/add-a-platform">
                  <Translate id="search.noGuide.add.link">Guides can be added</Translate>
                </Link>
              ),
            }}
          >
            {'For developers: {link}.'}
          </Translate>
        </li>
      </ul>
    </div>
  );
}
