import { LIBELLES_PORTEES_CALENDRIER } from '@focale/domaine';
import { Button, Disclosure, formatInstant, StatusBadge, useToast } from '@focale/ui';
import { DetailPage, ErrorState, QuiVoit } from '../../cadres/index.js';
import { AdresseSecrete } from './adresse-secrete.js';
import { useCalendrier, useCreateAdresse, useRemoveAdresse } from './calendrier-api.js';
import type { Abonnement } from './calendrier-api.js';
import { ChoixDePortee } from './choix-de-portee.js';

/** One's own calendar: an address that an agenda application reads by itself. */
export function MonCalendrier() {
  const calendrier = useCalendrier();
  return (
    <DetailPage
      query={calendrier}
      name="Mon calendrier"
      head={({ abonnement }) => ({
        title: toTitre(abonnement),
        sous: 'Les échéances du film, dans l’agenda que vous ouvrez déjà tous les jours.',
      })}
    >
      {({ abonnement }) => <Contenu abonnement={abonnement} />}
    </DetailPage>
  );
}

function toTitre(abonnement: Abonnement | null): string {
  if (!abonnement) return 'Vos échéances peuvent venir dans votre agenda';
  return abonnement.luLe ? 'Votre agenda suit vos échéances' : 'Votre adresse attend d’être lue par un agenda';
}

function Contenu({ abonnement }: { abonnement: Abonnement | null }) {
  const create = useCreateAdresse();
  const remove = useRemoveAdresse();
  const toast = useToast();
  const revoke = () =>
    remove.mutate(undefined, {
      onSuccess: () => {
        create.reset();
        toast('Adresse révoquée : plus aucun agenda ne la lit');
      },
      onError: (error) => toast(error.message),
    });
  return (
    <div className="pile">
      {create.data ? <AdresseSecrete key={create.data.adresse} adresse={create.data.adresse} /> : null}
      {create.error ? <ErrorState error={create.error} /> : null}
      {abonnement ? <EtatDeLadresse abonnement={abonnement} onRevoke={revoke} busy={remove.isPending} /> : null}
      <section className="carte pile">
        <h2>{abonnement ? 'Remplacer l’adresse' : 'Créer votre adresse'}</h2>
        {abonnement ? <p>L’adresse d’aujourd’hui cessera aussitôt : votre agenda demandera la nouvelle.</p> : null}
        <ChoixDePortee
          key={abonnement?.portee}
          initiale={abonnement?.portee ?? 'mes_lignes'}
          label={abonnement ? 'Créer une nouvelle adresse' : 'Créer mon adresse'}
          busy={create.isPending}
          onCreate={(portee) => create.mutate(portee)}
        />
        <QuiVoit>Vous seul créez, remplacez ou révoquez cette adresse ; personne d’autre ne la lit ici.</QuiVoit>
      </section>
      <ModeDemploi />
    </div>
  );
}

interface EtatProps {
  abonnement: Abonnement;
  busy: boolean;
  onRevoke: () => void;
}

function EtatDeLadresse({ abonnement, busy, onRevoke }: EtatProps) {
  const { creeLe, luLe, portee } = abonnement;
  return (
    <section className="carte pile">
      <div className="section-titre">
        <h2>Votre adresse d’aujourd’hui</h2>
        <StatusBadge tone={luLe ? 'fait' : 'cours'}>{luLe ? 'lue par un agenda' : 'pas encore lue'}</StatusBadge>
      </div>
      <dl className="fiche">
        <dt>Contient</dt>
        <dd>{LIBELLES_PORTEES_CALENDRIER[portee]}</dd>
        <dt>Créée</dt>
        <dd>le {formatInstant(creeLe)}</dd>
        <dt>Lue pour la dernière fois</dt>
        <dd>{luLe ? `le ${formatInstant(luLe)} (à une heure près)` : 'jamais'}</dd>
      </dl>
      <div className="actions">
        <Button variant="secondary" busy={busy} onClick={onRevoke}>
          Révoquer cette adresse
        </Button>
      </div>
    </section>
  );
}

/** What to do with the address; the names of menus change, what to look for does not. */
function ModeDemploi() {
  return (
    <Disclosure summary="Comment l’ajouter à mon agenda">
      <ol>
        <li>Copiez l’adresse au moment où elle s’affiche.</li>
        <li>
          Dans votre agenda (messagerie académique, téléphone ou autre), cherchez « S’abonner à un calendrier » ou «
          Ajouter un calendrier par adresse ».
        </li>
        <li>Collez l’adresse. L’agenda la relira de lui-même, plusieurs fois par jour ou par semaine selon l’outil.</li>
      </ol>
      <p>
        Le calendrier porte les actions qui restent à faire, à leur échéance (intitulé, thème, fonction responsable,
        établissement), et les dates que l’académie publie. Aucun nom de personne n’y figure. Une action faite en
        disparaît ; elle se coche toujours ici.
      </p>
    </Disclosure>
  );
}
