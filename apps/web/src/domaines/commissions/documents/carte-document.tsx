import { UpdateDocumentDto } from '@focale/api-client';
import { Button, Icon, StatusBadge, buttonClass, formatDate } from '@focale/ui';
import { useState } from 'react';
import { toApiUrl } from '../../../api/client.js';
import { Champ, Formulaire, useFormulaire } from '../../../cadres/formulaire/index.js';
import { BoutonGeste } from '../../../cadres/gestes/index.js';
import { useAujourdhui } from '../../annees/index.js';
import type { Ecole } from '../../etablissements/index.js';
import { toCorrection } from './documents-api.js';
import type { DocumentNumerique } from './documents-api.js';

interface Props {
  ecole: Ecole;
  document: DocumentNumerique;
}

const ETAPES = [
  {
    champ: 'adopteLe',
    fait: 'Adoptée en conseil d’administration le',
    geste: 'Déclarer l’adoption',
  },
  {
    champ: 'annexeLe',
    fait: 'Annexée au règlement intérieur le',
    geste: 'Déclarer l’annexion',
  },
] as const;

/** One version of a document and its two dates. */
export function CarteDocument({ ecole, document }: Props) {
  const { genre, numero, titre, fichier, adopteLe } = document;
  const etapes = genre === 'charte_usage' ? ETAPES : ETAPES.slice(0, 1);
  return (
    <article className="carte pile">
      <div className="section-titre">
        <h3>
          {titre} <span className="gris petit">version {numero}</span>
        </h3>
        <StatusBadge tone={adopteLe ? 'fait' : 'cours'}>{adopteLe ? 'adopté' : 'à adopter'}</StatusBadge>
      </div>
      {etapes.map((etape) => (
        <Etape key={etape.champ} ecole={ecole} document={document} {...etape} />
      ))}
      {fichier ? (
        <p className="actions">
          <a
            className={buttonClass('secondary', true)}
            href={toApiUrl(`${ecole.base}/documents-numeriques/${document.id}/fichier`)}
            download
          >
            <Icon name="document" /> Télécharger {fichier.nom}
          </a>
        </p>
      ) : (
        <p className="gris">Aucun fichier joint.</p>
      )}
    </article>
  );
}

type EtapeProps = Props & (typeof ETAPES)[number];

function Etape({ ecole, document, champ, fait, geste }: EtapeProps) {
  const [edition, setEdition] = useState(false);
  const date = document[champ];
  const canEdit = document.actionsPossibles.includes('modifier');
  const envoi = toCorrection(ecole, document.id);
  if (edition) return <DateDocument ecole={ecole} document={document} champ={champ} onDone={() => setEdition(false)} />;
  if (!date)
    return canEdit ? (
      <div className="actions">
        <Button small onClick={() => setEdition(true)}>
          {geste}
        </Button>
      </div>
    ) : null;
  return (
    <p className="rang">
      <span>
        {fait} {formatDate(date)}
      </span>
      {canEdit ? (
        <BoutonGeste
          precision={`${fait} ${formatDate(date)}`}
          geste={{
            envoi,
            corps: { [champ]: null, version: document.version },
            succes: 'Date retirée',
            annulation: ({ version }) => ({ envoi, corps: { [champ]: date, version } }),
          }}
        >
          retirer
        </BoutonGeste>
      ) : null}
    </p>
  );
}

interface DateProps extends Props {
  champ: (typeof ETAPES)[number]['champ'];
  onDone: () => void;
}

/** One date of a document: it completes an action of the film by itself. */
function DateDocument({ ecole, document, champ, onDone }: DateProps) {
  const date = useAujourdhui();
  const formulaire = useFormulaire({
    regles: UpdateDocumentDto,
    envoi: toCorrection(ecole, document.id),
    titre: document.titre,
    lue: document,
    propose: { [champ]: date },
    demandes: () => [champ],
    controle: (corps) => (Object.values(corps)[0] === null ? [{ champ, message: 'Indiquez la date.' }] : []),
    succes: 'Date enregistrée : l’action du film est cochée',
    onEcrit: onDone,
  });
  return (
    <Formulaire de={formulaire} action="Enregistrer" onAnnuler={onDone}>
      <Champ de={formulaire} nom={champ} requis max={date} />
    </Formulaire>
  );
}
