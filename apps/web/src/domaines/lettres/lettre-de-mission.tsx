import { Alert, Button, StatusBadge } from '@focale/ui';
import { useState } from 'react';
import { Link, useParams, useSearchParams } from 'react-router';
import { DetailPage, QuiVoit, useMots } from '../../cadres/index.js';
import { toNom } from '../agents/index.js';
import { useEcole } from '../etablissements/index.js';
import type { Ecole } from '../etablissements/index.js';
import { Commentaires } from './commentaires.js';
import { DocumentsDeLettre } from './documents-de-lettre.js';
import { toEtatDeLettre, toTitreDeLettre } from './etat-de-lettre.js';
import { FormulaireLettre } from './formulaire-lettre.js';
import { useLettre } from './lettres-api.js';
import type { Lettre } from './lettres-api.js';
import { PanneauAccord } from './panneau-accord.js';
import { TexteDeLettre } from './texte-de-lettre.js';

/** The letter of a mandate, to read like a letter, beside who agreed, what was said of it, and its versions. */
export function LettreDeMission() {
  const ecole = useEcole();
  const { dire } = useMots();
  const { id = '' } = useParams();
  const [params] = useSearchParams();
  const lettre = useLettre(ecole, id, params.get('numero'));
  return (
    <DetailPage
      query={lettre}
      name="Lettre de mission"
      head={(donnees) => ({
        title: toTitreDeLettre(donnees, toNom(donnees.identite.rrupn)),
        sous: <SousTitre lettre={donnees} />,
        fil: <Link to={`${ecole.base}/designations`}>{dire('RRUPN et missions')}</Link>,
      })}
    >
      {(donnees) => <Contenu ecole={ecole} id={id} lettre={donnees} />}
    </DetailPage>
  );
}

function SousTitre({ lettre }: { lettre: Lettre }) {
  const { dire } = useMots();
  const { ton, texte } = toEtatDeLettre(lettre);
  return (
    <div className="rang">
      <StatusBadge tone={ton}>{dire(texte)}</StatusBadge>
      <span>
        {lettre.numero > 1 ? `Version ${lettre.numero} · ` : ''}
        {lettre.identite.etablissement} · année {lettre.identite.annee}
      </span>
    </div>
  );
}

function Contenu({ ecole, id, lettre }: { ecole: Ecole; id: string; lettre: Lettre }) {
  const [edition, setEdition] = useState(false);
  const canEdit = lettre.actionsPossibles.includes('modifier');
  return (
    <div className="deux deux-lettre">
      <div className="pile">
        {lettre.ecarts.length > 0 ? (
          <Alert tone="warning" title="La lettre ne correspond plus à la mission déclarée">
            <ul>
              {lettre.ecarts.map((ecart) => (
                <li key={ecart}>{ecart}</li>
              ))}
            </ul>
            {lettre.actionsPossibles.includes('nouvelle_version') ? (
              <p>
                Pour la mettre d’accord avec la mission, ouvrez une nouvelle version : celle-ci reste telle qu’elle a
                été signée.
              </p>
            ) : null}
          </Alert>
        ) : null}
        {edition && canEdit ? (
          <section className="carte" aria-label="Modifier la lettre">
            <FormulaireLettre ecole={ecole} id={id} lettre={lettre} onDone={() => setEdition(false)} />
          </section>
        ) : (
          <>
            <TexteDeLettre lettre={lettre} />
            {canEdit ? (
              <div className="actions">
                <Button variant="secondary" onClick={() => setEdition(true)}>
                  Modifier la lettre
                </Button>
              </div>
            ) : null}
          </>
        )}
      </div>
      <div className="pile">
        {edition && canEdit ? null : <PanneauAccord ecole={ecole} id={id} lettre={lettre} />}
        <Commentaires ecole={ecole} id={id} lettre={lettre} />
        <DocumentsDeLettre ecole={ecole} id={id} lettre={lettre} />
        <QuiVoit de="lettre" quoi="cette lettre et ses commentaires" />
      </div>
    </div>
  );
}
