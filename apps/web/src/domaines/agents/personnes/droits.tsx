import { CloseHabilitationDto, UpdateHabilitationDto } from '@focale/api-client';
import { daysBetween, LIBELLES_FONCTIONS_NUMERIQUES, LIBELLES_ROLES } from '@focale/domaine';
import type { FonctionNumerique } from '@focale/domaine';
import { DataTable, Dialog, StatusBadge, formatDate, formatEcheance } from '@focale/ui';
import { useState } from 'react';
import { Champ, Formulaire, useFormulaire } from '../../../cadres/formulaire/index.js';
import { useAujourdhui } from '../../annees/index.js';
import { useTerritoires } from '../../etablissements/index.js';
import type { NomsDeTerritoires } from '../../etablissements/index.js';
import { toCloture, toDates } from './personnes-api.js';
import type { Droit } from './personnes-api.js';

/** In days: an end that is near is told as such. */
const BIENTOT = 15;

/** Where a right is held, in words. */
function tellLieu(droit: Droit, { toNomAcademie, toNomDepartement }: NomsDeTerritoires): string {
  const { etablissement, uai, departement, academie, region } = droit;
  if (etablissement) return etablissement;
  if (departement) return toNomDepartement(departement);
  return uai ?? (academie ? toNomAcademie(academie) : (region ?? ''));
}

/** « Chef d'établissement (Collège …) »; what it is held for, with its functions. */
export function tellDroit(droit: Droit, territoires: NomsDeTerritoires): string {
  const lieu = tellLieu(droit, territoires);
  const fonctions = (droit.fonctions ?? []).map((code) => LIBELLES_FONCTIONS_NUMERIQUES[code as FonctionNumerique]);
  const role = [LIBELLES_ROLES[droit.role], ...fonctions].join(', ');
  return lieu ? `${role} (${lieu})` : role;
}

/** Rights of a person: running, to come, over; each is corrected or ended where it stands. */
export function Droits({ droits, nom }: { droits: readonly Droit[]; nom: string }) {
  const territoires = useTerritoires();
  const aujourdhui = useAujourdhui();
  return (
    <DataTable
      caption={`Droits de ${nom}`}
      rows={[...droits].sort((un, autre) => autre.debut.localeCompare(un.debut))}
      rowKey={({ id }) => id}
      columns={[
        { title: 'Droit', cell: (droit) => tellDroit(droit, territoires) },
        { title: 'Dates', cell: (droit) => <Dates droit={droit} aujourdhui={aujourdhui} /> },
        { title: 'Prise de fonction', cell: ({ prisLe }) => (prisLe ? formatDate(prisLe) : 'non indiquée') },
        {
          title: 'Gestes',
          cell: (droit) => <Gestes droit={droit} nom={nom} precision={tellDroit(droit, territoires)} />,
        },
      ]}
    />
  );
}

/** When a right runs, and how near its end is. */
export function Dates({ droit, aujourdhui }: { droit: Droit; aujourdhui: string }) {
  const { debut, fin, interim } = droit;
  const finie = fin !== undefined && fin < aujourdhui;
  return (
    <span className="rang">
      {fin !== undefined && fin < debut ? (
        'retiré aussitôt donné'
      ) : (
        <span>
          {fin === undefined ? `depuis le ${formatDate(debut)}` : `du ${formatDate(debut)} au ${formatDate(fin)}`}
          {fin !== undefined && !finie && daysBetween(aujourdhui, fin) <= BIENTOT
            ? ` : ${formatEcheance(fin, aujourdhui)}`
            : ''}
        </span>
      )}
      {finie ? <StatusBadge tone="avenir">terminé</StatusBadge> : null}
      {debut > aujourdhui && !finie ? <StatusBadge tone="avenir">à venir</StatusBadge> : null}
      {interim ? <StatusBadge tone="info">intérim</StatusBadge> : null}
    </span>
  );
}

function Gestes({ droit, nom, precision }: { droit: Droit; nom: string; precision: string }) {
  const [ouvert, setOuvert] = useState<'modifier' | 'clore' | null>(null);
  const aujourdhui = useAujourdhui();
  const close = () => setOuvert(null);
  const { actionsPossibles, fin } = droit;
  const finie = fin !== undefined && (fin < aujourdhui || fin < droit.debut);
  if (actionsPossibles.length === 0) return <span className="gris">aucun</span>;
  return (
    <span className="rang">
      <button type="button" className="lien" onClick={() => setOuvert('modifier')}>
        modifier les dates<span className="sr"> : {precision}</span>
      </button>
      {finie ? null : (
        <button type="button" className="lien" onClick={() => setOuvert('clore')}>
          mettre fin<span className="sr"> : {precision}</span>
        </button>
      )}
      {ouvert === 'modifier' ? (
        <Dialog title={`${nom} : ${precision}`} onClose={close}>
          <FormulaireDates droit={droit} onDone={close} />
        </Dialog>
      ) : null}
      {ouvert === 'clore' ? (
        <Dialog title={`Mettre fin : ${precision}`} onClose={close}>
          <FormulaireCloture droit={droit} onDone={close} />
        </Dialog>
      ) : null}
    </span>
  );
}

interface Props {
  droit: Droit;
  onDone: () => void;
}

function FormulaireDates({ droit, onDone }: Props) {
  const formulaire = useFormulaire({
    regles: UpdateHabilitationDto,
    envoi: toDates(droit.id),
    titre: 'Modifier les dates d’un droit',
    lue: droit,
    succes: 'Dates enregistrées',
    onEcrit: onDone,
  });
  return (
    <Formulaire de={formulaire} action="Enregistrer" onAnnuler={onDone}>
      <div className="champs">
        <Champ de={formulaire} nom="debut" requis />
        <Champ de={formulaire} nom="fin" />
      </div>
      <Champ de={formulaire} nom="prisLe" />
    </Formulaire>
  );
}

/** The end of a right is undone as easily; the person has been told of both. */
function FormulaireCloture({ droit, onDone }: Props) {
  const { id, fin, version } = droit;
  const formulaire = useFormulaire({
    regles: CloseHabilitationDto,
    envoi: toCloture(id),
    titre: 'Mettre fin à un droit',
    lue: { version },
    propose: { le: useAujourdhui() },
    succes: (ecrit) => (ecrit.fin ? `Dernier jour : ${formatDate(ecrit.fin)}` : 'Enregistré'),
    annulation: (ecrit) => ({ envoi: toDates(id), corps: { fin: fin ?? null, version: ecrit.version } }),
    onEcrit: onDone,
  });
  return (
    <Formulaire de={formulaire} action="Mettre fin à ce droit" onAnnuler={onDone}>
      <Champ de={formulaire} nom="le" />
      <p className="gris">La personne en est prévenue par courriel. Ce qu’elle a fait reste à son nom.</p>
    </Formulaire>
  );
}
