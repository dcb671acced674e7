import Link from '@docusaurus/Link';
import Translate, { translate } from '@docusaurus/Translate';
import guides from '@generated/site-search/default/guides.json';
import Heading from '@theme/Heading';
import Layout from '@theme/Layout';
import type { ReactNode } from 'react';
import GuideCards from '../components/catalogue/GuideCards/index.tsx';
import GuideFinder from '../components/catalogue/GuideFinder/index.tsx';
import SampleResult from '../components/home/SampleResult/index.tsx';
import WhoseKey from '../components/home/WhoseKey/index.tsx';
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
        <div className={styles.start}>
          <div>
            <Heading as="h1" className={styles.title}>
              <Translate id="home.title">Connect your shop, and know that it works</Translate>
            </Heading>
            <p className={styles.lead}>
              <Translate id="home.lead">
                Each guide shows where your platform keeps its API keys, and checks them on the same page before you give them to
                a tool.
              </Translate>
            </p>
            <GuideFinder />
            <Assurance />
            <WhoseKey />
          </div>
          <SampleResult />
        </div>

        <section aria-labelledby="platforms">
          <Heading as="h2" id="platforms">
            <Translate id="home.platforms" values={{ count: guides.length }}>
              {'{count} platforms'}
            </Translate>
          </Heading>
          <GuideCards guides={guides} />
        </section>

        <section aria-labelledby="how-it-works">
          <Heading as="h2" id="how-it-works">
            {translate({ id: 'home.how', message: 'How it works' })}
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
      </main>
    </Layout>
  );
}

/** What becomes of the keys, before somebody has any to give. */
function Assurance() {
  return (
    <ul className={styles.promise}>
      <li>
        <Translate id="home.promise.forgotten">Your keys are used for the check and then forgotten: nothing is stored.</Translate>
      </li>
      <li>
        <Translate id="home.promise.reads">The check only reads: nothing is changed in your shop.</Translate>{' '}
        <Link to="/privacy">
          <Translate id="home.privacy.link">What happens to your values</Translate>
        </Link>
      </li>
    </ul>
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
