import { UpdateEducapDto } from '@focale/api-client';
import { formatDate } from '@focale/ui';
import { Champ, Formulaire, useFormulaire } from '../../cadres/formulaire/index.js';
import { useAujourdhui } from '../annees/index.js';
import type { Ecole } from '../etablissements/index.js';
import { toDates } from './educap-api.js';
import type { EducapVue } from './educap-api.js';

/** The two days that the film follows. */
export function DatesEducap({ ecole, educap }: { ecole: Ecole; educap: EducapVue }) {
  return (
    <section className="section" aria-labelledby="titre-dates-educap">
      <h2 id="titre-dates-educap">Le positionnement</h2>
      {educap.actionsPossibles.includes('modifier') ? (
        <Saisie ecole={ecole} educap={educap} />
      ) : (
        <Lecture educap={educap} />
      )}
    </section>
  );
}

function Saisie({ ecole, educap }: { ecole: Ecole; educap: EducapVue }) {
  const aujourdhui = useAujourdhui();
  const formulaire = useFormulaire({
    regles: UpdateEducapDto,
    envoi: toDates(ecole),
    titre: 'Le positionnement EDUCAP',
    lue: educap,
    succes: 'Dates enregistrées',
  });
  return (
    <Formulaire de={formulaire} nom="Le positionnement" action="Enregistrer les dates" className="carte pile">
      <div className="champs">
        <Champ de={formulaire} nom="precedentLe" max={aujourdhui} />
        <Champ de={formulaire} nom="positionneLe" max={aujourdhui} />
      </div>
    </Formulaire>
  );
}

/** The two days, for who only reads. */
function Lecture({ educap }: { educap: EducapVue }) {
  return (
    <div className="carte">
      <dl className="fiche">
        {(['precedentLe', 'positionneLe'] as const).map((champ) => {
          const date = educap[champ];
          return (
            <div key={champ}>
              <dt>{UpdateEducapDto[champ].libelle}</dt>
              <dd>{date ? formatDate(date) : 'Pas encore'}</dd>
            </div>
          );
        })}
      </dl>
    </div>
  );
}
