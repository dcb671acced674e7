import Link from '@docusaurus/Link';
import { useDoc, useSidebarBreadcrumbs } from '@docusaurus/plugin-content-docs/client';
import Translate, { translate } from '@docusaurus/Translate';
import { ThemeClassNames } from '@docusaurus/theme-common';
import HomeBreadcrumbItem from '@theme/DocBreadcrumbs/Items/Home';
import OriginalBreadcrumbs from '@theme-original/DocBreadcrumbs';
import clsx from 'clsx';

/** Where a page stands on the site. Guides stand below the list of platforms, though they have no sidebar. */
export default function DocBreadcrumbs() {
  return useSidebarBreadcrumbs() ? <OriginalBreadcrumbs /> : <GuideBreadcrumbs />;
}

function GuideBreadcrumbs() {
  const { frontMatter, title } = useDoc().metadata;
  return (
    <nav
      className={clsx(ThemeClassNames.docs.docBreadcrumbs, 'margin-bottom--md')}
      aria-label={translate({ id: 'theme.docs.breadcrumbs.navAriaLabel', message: 'Breadcrumbs' })}
    >
      <ul className="breadcrumbs">
        <HomeBreadcrumbItem />
        <li className="breadcrumbs__item">
          <Link className="breadcrumbs__link" to="/platforms">
            <Translate id="breadcrumbs.platforms">Platforms</Translate>
          </Link>
        </li>
        <li className="breadcrumbs__item breadcrumbs__item--active">
          <span className="breadcrumbs__link" aria-current="page">
            {frontMatter.sidebar_label ?? title}
          </span>
        </li>
      </ul>
    </nav>
  );
}
