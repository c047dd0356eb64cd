import { Alert, Button, DataTable, Disclosure, StatusBadge, formatPluriel } from '@focale/ui';
import type { StatusTone } from '@focale/ui';
import { toEnvoi } from '../../../api/envoi.js';
import { useGeste } from '../../../cadres/gestes/index.js';
import { Async } from '../../../cadres/index.js';
import { useInvitation } from './invitations-api.js';
import type { InvitationTerritoire, RapportInvitations } from './invitations-api.js';

type Ligne = RapportInvitations['lignes'][number];

const SORTS: Record<Ligne['sort'], [StatusTone, string]> = {
  a_inviter: ['cours', 'à inviter'],
  deja_invite: ['info', 'déjà invité, sans réponse encore'],
  compte_ouvert: ['fait', 'a déjà un compte'],
  sans_adresse: ['retard', 'aucune adresse'],
};

interface Props {
  code: string;
  id: string;
  busy: boolean;
  onInviter: (essai: InvitationTerritoire) => void;
}

/** One invitation: whom it is about, its progress while messages leave, and what became of them. */
export function SuiviInvitation({ code, id, busy, onInviter }: Props) {
  const invitation = useInvitation(code, id);
  return (
    <section className="carte pile" aria-label="Invitation">
      <Async query={invitation} lines={3}>
        {(lue) => <Etape code={code} lue={lue} busy={busy} onInviter={onInviter} />}
      </Async>
    </section>
  );
}

function Etape({ code, lue, busy, onInviter }: Omit<Props, 'id'> & { lue: InvitationTerritoire }) {
  const { run, pending } = useGeste();
  const { id, essai, etat, rapport, progression, erreur, annuleeLe, actionsPossibles } = lue;
  if (etat === 'echoue')
    return (
      <Alert tone="error" title="L’invitation n’a pas abouti" live>
        <p>{erreur}</p>
      </Alert>
    );
  if (!rapport || etat === 'en_cours')
    return (
      <div role="status" className="pile-serree">
        <p>
          <strong>{essai ? 'Recherche des destinataires' : 'Les messages partent'}</strong> : {progression} %
        </p>
        <progress className="progression" max={100} value={progression} aria-label="Avancement" />
      </div>
    );
  return (
    <>
      <div className="section-titre">
        <h2>{essai ? toPrevision(rapport) : toResultat(rapport)}</h2>
        <StatusBadge tone={essai ? 'info' : annuleeLe ? 'avenir' : 'fait'}>
          {essai ? 'aperçu : rien n’est parti' : annuleeLe ? 'annulée' : 'invitation envoyée'}
        </StatusBadge>
      </div>
      <Reserves role={lue.role} rapport={rapport} />
      {rapport.lignes.length > 0 ? <Lignes role={lue.role} rapport={rapport} ouvertes={essai} /> : null}
      <div className="actions">
        {essai && rapport.destinataires > 0 ? (
          <Button busy={busy} onClick={() => onInviter(lue)}>
            Envoyer {formatPluriel(rapport.destinataires, 'message')}
          </Button>
        ) : null}
        {actionsPossibles.includes('annuler') ? (
          <Button
            variant="secondary"
            busy={pending}
            onClick={() =>
              run({
                envoi: toEnvoi('post', '/academies/{code}/invitations/{id}/annulation', { code, id }),
                succes: 'Les liens restés sans réponse n’ouvrent plus rien',
              })
            }
          >
            Annuler ce qui est resté sans réponse
          </Button>
        ) : null}
      </div>
    </>
  );
}

const toPrevision = ({ destinataires }: RapportInvitations): string =>
  destinataires === 0 ? 'Il n’y a personne à inviter' : `${formatPluriel(destinataires, 'message')} à envoyer`;

const toResultat = ({ destinataires, envoyes, enAttente }: RapportInvitations): string =>
  `Messages acceptés par le serveur : ${envoyes} sur ${destinataires}${enAttente > 0 ? `, ${enAttente} en attente` : ''}`;

interface Rapport {
  role: InvitationTerritoire['role'];
  rapport: RapportInvitations;
}

const DEJA: Record<Rapport['role'], (nombre: number) => string> = {
  chef: (nombre) =>
    `${formatPluriel(nombre, 'établissement')} où l’invitation est déjà partie, ou dont le chef a un compte`,
  rrupn: (nombre) => `${formatPluriel(nombre, 'mission')} dont le RRUPN est déjà invité, ou a un compte`,
};

const LIGNES: Record<Rapport['role'], (nombre: number) => string> = {
  chef: (nombre) => `Les ${formatPluriel(nombre, 'établissement')}, un par un`,
  rrupn: (nombre) => `Les ${formatPluriel(nombre, 'mission')}, une par une`,
};

/** Who is not written to, and what did not leave. */
function Reserves({ role, rapport: { dejaInvites, sansAdresse, echecs, lignes } }: Rapport) {
  const nomOf = (uai: string): string => lignes.find((ligne) => ligne.uai === uai)?.nom ?? uai;
  return (
    <>
      <ul>
        <li>{DEJA[role](dejaInvites)}</li>
        {sansAdresse > 0 ? <li>{formatPluriel(sansAdresse, 'établissement')} sans adresse dans l’annuaire</li> : null}
      </ul>
      {echecs.length > 0 ? (
        <Alert tone="warning" title={`${formatPluriel(echecs.length, 'établissement')} sans message`}>
          <ul>
            {echecs.map(({ uai, motif }) => (
              <li key={uai}>
                {nomOf(uai)} : {motif}
              </li>
            ))}
          </ul>
        </Alert>
      ) : null}
    </>
  );
}

function Lignes({ role, rapport: { lignes }, ouvertes }: Rapport & { ouvertes: boolean }) {
  return (
    <Disclosure open={ouvertes} summary={LIGNES[role](lignes.length)}>
      <DataTable
        caption="Établissements et leurs destinataires"
        rows={lignes}
        rowKey={({ uai, adresse }) => `${uai} ${adresse ?? ''}`}
        columns={[
          { title: 'Établissement', cell: ({ nom }) => nom },
          { title: 'UAI', cell: ({ uai }) => uai },
          { title: 'Commune', cell: ({ commune }) => commune ?? '–' },
          {
            title: 'Destinataire',
            cell: ({ personne, adresse }) => personne ?? (adresse ? 'boîte de l’établissement' : '–'),
          },
          { title: 'Adresse', cell: ({ adresse }) => adresse ?? '–' },
          { title: 'Sort', cell: ({ sort }) => <StatusBadge tone={SORTS[sort][0]}>{SORTS[sort][1]}</StatusBadge> },
        ]}
      />
    </Disclosure>
  );
}
