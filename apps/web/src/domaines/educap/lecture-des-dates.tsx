import { formatDate } from '@focale/ui';
import type { EducapVue } from './educap-api.js';

interface Props {
  educap: EducapVue;
  libelles: Readonly<Record<'precedentLe' | 'positionneLe', string>>;
}

/** The two days, for who only reads. */
export function LectureDesDates({ educap, libelles }: Props) {
  return (
    <section className="section" aria-labelledby="titre-dates-educap">
      <h2 id="titre-dates-educap">Le positionnement</h2>
      <div className="carte">
        <dl className="fiche">
          {(['precedentLe', 'positionneLe'] as const).map((champ) => {
            const date = educap[champ];
            return (
              <div key={champ}>
                <dt>{libelles[champ]}</dt>
                <dd>{date ? formatDate(date) : 'Pas encore'}</dd>
              </div>
            );
          })}
        </dl>
      </div>
    </section>
  );
}
