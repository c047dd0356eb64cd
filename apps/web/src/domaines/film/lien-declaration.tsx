import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { peut, useSession } from '../agents/index.js';
import { useContexteFilm } from './contexte-film.js';
import type { Declaration } from './libelles.js';

/** The way to the screen of a declaration, for those whom that screen receives; its words alone for the others. */
export function LienDeclaration({
  declaration,
  className,
  children,
}: {
  declaration: Declaration;
  className?: string;
  children: ReactNode;
}) {
  const { ecole } = useContexteFilm();
  if (!peut(useSession().data, declaration.droit, ecole.uai)) return <>{children}</>;
  return (
    <Link className={className} to={`${ecole.base}/${declaration.page}`}>
      {children}
    </Link>
  );
}
