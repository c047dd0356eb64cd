import { Disclosure, formatPluriel } from '@focale/ui';
import type { EcoleDerriere } from './types.js';

interface Props {
  ecole: string;
  attendus: NonNullable<EcoleDerriere['attendusEnRetard']>;
}

/** What a school is late with: its declarations named, the obligations of its film counted and folded. */
export function CeQuiManque({ ecole, attendus }: Props) {
  const declarations = attendus.filter(({ genre }) => genre === 'declaration');
  const obligations = attendus.filter(({ genre }) => genre === 'obligation');
  if (attendus.length === 0) return '–';
  return (
    <div>
      {declarations.length > 0 ? <p>{declarations.map(({ intitule }) => intitule).join(' ; ')}</p> : null}
      {obligations.length > 0 ? (
        <Disclosure
          summary={
            <>
              {formatPluriel(obligations.length, 'obligation du film', 'obligations du film')}
              <span className="sr"> en retard : {ecole}</span>
            </>
          }
        >
          <ul className="liste">
            {obligations.map(({ code, intitule }) => (
              <li key={code}>{intitule}</li>
            ))}
          </ul>
        </Disclosure>
      ) : null}
    </div>
  );
}
