import Link from '@docusaurus/Link';
import Translate, { translate } from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import Layout from '@theme/Layout';
import type { ReactNode } from 'react';
import GuideList from '../components/guide/GuideList/index.tsx';
import styles from './index.module.css';

export default function Home() {
  return (
    <Layout
      description={translate({
        id: 'home.description',
        message: 'Guides to the API keys of shop platforms, each with a check that tells whether the keys work.',
      })}
    >
      <main className={styles.home}>
        <header className={styles.intro}>
          <Heading as="h1" className={styles.title}>
            <Translate id="home.title">Connect your shop, and know that it works</Translate>
          </Heading>
          <p className={styles.lead}>
            <Translate id="home.lead">
              Each guide shows where your platform keeps its API keys, and checks them on the same page before you give them to a
              tool.
            </Translate>
          </p>
        </header>

        <section aria-label={translate({ id: 'home.platforms', message: 'Platforms' })}>
          <GuideList />
        </section>

        <section aria-labelledby="how-it-works">
          <Heading as="h2" id="how-it-works">
            <Translate id="home.how">How it works</Translate>
          </Heading>
          <ol className={styles.steps}>
            <Step title={<Translate id="home.step1.title">Create the key</Translate>}>
              <Translate id="home.step1.text">
                Follow the steps in your admin panel. They name every menu and every permission, and nothing more than reading.
              </Translate>
            </Step>
            <Step title={<Translate id="home.step2.title">Check it here</Translate>}>
              <Translate id="home.step2.text">
                Paste the values. Your platform is asked at once, and you see which data can be read and one record of each.
              </Translate>
            </Step>
            <Step title={<Translate id="home.step3.title">Mend what is wrong</Translate>}>
              <Translate id="home.step3.text">
                If something does not work, one sentence says why, and a link leads back to the step that mends it.
              </Translate>
            </Step>
          </ol>
        </section>

        <p className={styles.privacy}>
          <Translate
            id="home.privacy"
            values={{
              link: (
                <Link to="/privacy">
                  <Translate id="home.privacy.link">What happens to your values</Translate>
                </Link>
              ),
            }}
          >
            {'Your keys are used for the check and then forgotten: nothing is stored, nothing is changed in your shop. {link}'}
          </Translate>
        </p>
      </main>
    </Layout>
  );
}

function Step({ title, children }: { title: ReactNode; children: ReactNode }) {
  return (
    <li className={styles.step}>
      <Heading as="h3" className={styles.stepTitle}>
        {title}
      </Heading>
      <p>{children}</p>
    </li>
  );
}
