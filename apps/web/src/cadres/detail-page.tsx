import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Async } from './async.js';
import { PageTitle } from './page-title.js';
import type { PageTitleProps } from './page-title.js';

interface DetailPageProps<T> {
  query: UseQueryResult<T>;
  /** Name of the page: its title until the data is there, and the name of its tab. */
  name: string;
  /** The head of the page once the data is known. */
  head: (data: T) => Omit<PageTitleProps, 'name'>;
  children: (data: T) => ReactNode;
}

/** The frame of a page about one thing. */
export function DetailPage<T>({ query, name, head, children }: DetailPageProps<T>) {
  const title = query.data === undefined ? { title: name } : head(query.data);
  return (
    <>
      <PageTitle name={name} {...title} />
      <Async query={query} lines={6}>
        {children}
      </Async>
    </>
  );
}
