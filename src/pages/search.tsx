import Head from '@docusaurus/Head';
import { useHistory, useLocation } from '@docusaurus/router';
import Translate, { translate } from '@docusaurus/Translate';
import useIsBrowser from '@docusaurus/useIsBrowser';
import Heading from '@theme/Heading';
import Layout from '@theme/Layout';
import { type FormEvent, useId } from 'react';
import { queryFor } from '../components/search/queryFor.ts';
import Results from '../components/search/Results/index.tsx';
import styles from './search.module.css';

/** All that the search finds, at an address that can be sent to somebody. */
export default function SearchPage() {
  const { search } = useLocation();
  const isBrowser = useIsBrowser();
  const history = useHistory();
  const inputId = useId();
  const typed = (isBrowser && new URLSearchParams(search).get('q')) || '';

  function find(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    const query = queryFor(String(new FormData(event.currentTarget).get('q')));
    if (query) history.push({ search: query });
  }

  return (
    <Layout
      title={translate({ id: 'search.title', message: 'Search' })}
      description={translate({
        id: 'search.description',
        message: 'Find a guide or an answer by platform, by the name of a value, or by the address of your shop.',
      })}
    >
      {typed && (
        <Head>
          <meta name="robots" content="noindex" />
        </Head>
      )}
      <main className={styles.page}>
        <Heading as="h1">
          <Translate id="search.title">Search</Translate>
        </Heading>
        <search>
          <form className={styles.form} onSubmit={find}>
            <label htmlFor={inputId} className={styles.label}>
              <Translate id="search.label">Platform, value, address or question</Translate>
            </label>
            {/* Its text is that of the address, also when one goes back. */}
            <input
              key={typed}
              id={inputId}
              className={styles.input}
              type="search"
              name="q"
              autoComplete="off"
              autoCapitalize="off"
              spellCheck={false}
              defaultValue={typed}
            />
            <button type="submit" className="button button--primary">
              <Translate id="search.find">Search</Translate>
            </button>
          </form>
        </search>
        {typed && <Results typed={typed} most={50} />}
      </main>
    </Layout>
  );
}
