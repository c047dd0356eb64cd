import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { Page } from '../api/client.js';
import { Async } from './async.js';
import { PageTitle } from './page-title.js';
import type { PageTitleProps } from './page-title.js';
import { Pagination } from './pagination.js';

interface ListPageProps<T> {
  query: UseQueryResult<Page<T>>;
  name: string;
  head: (data: Page<T> | undefined) => Omit<PageTitleProps, 'name'>;
  filters?: ReactNode;
  empty: ReactNode;
  children: (elements: readonly T[], page: Page<T>) => ReactNode;
}

/** The frame of a page that lists: head, filters, elements or the reason there is none, pages. */
export function ListPage<T>({ query, name, head, filters, empty, children }: ListPageProps<T>) {
  return (
    <>
      <PageTitle name={name} {...head(query.data)} />
      {filters}
      <Async query={query} lines={6}>
        {(page) => (
          <>
            {page.elements.length === 0 ? empty : children(page.elements, page)}
            <Pagination page={page} />
          </>
        )}
      </Async>
    </>
  );
}
