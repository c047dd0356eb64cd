import { InviteTerritoireDto } from '@focale/api-client';
import { Button, SelectField } from '@focale/ui';
import { useState } from 'react';
import { Link, useParams, useSearchParams } from 'react-router';
import { toEnvoi } from '../../../api/envoi.js';
import { useGeste } from '../../../cadres/gestes/index.js';
import { PageTitle, QuiVoit } from '../../../cadres/index.js';
import { useTerritoires } from '../../etablissements/index.js';
import { useSession } from '../session.js';
import type { InvitationTerritoire } from './invitations-api.js';
import { InvitationsPassees } from './invitations-passees.js';
import { SuiviInvitation } from './suivi-invitation.js';

/** Invites the heads or the RRUPN of a territory: whom first, without anything leaving; then, if that is right, the messages. */
export function InviterDirections() {
  const { code = '', annee = '' } = useParams();
  const { toNomAcademie, toNomDepartement, departements } = useTerritoires();
  const [params, setParams] = useSearchParams();
  const siens = useDepartementsPermis();
  const [departement, setDepartement] = useState('');
  const [choisi, setRole] = useState<Invite>(PAR_LA_BOITE);
  const { run, pending } = useGeste();
  const id = params.get('invitation');
  const permis = departements.filter((d) => d.academie === code && (siens === undefined || siens.includes(d.code)));
  const invite = (essai: boolean, role: Invite, lieux: readonly string[]): void =>
    run({
      envoi: toEnvoi('post', '/academies/{code}/invitations', { code }, { essai: String(essai) }),
      corps: { role, ...(lieux[0] === undefined ? {} : { departement: lieux[0] }) },
      onEcrit: ({ id: nouvelle }) => setParams({ invitation: nouvelle }),
    });
  return (
    <>
      <PageTitle
        name="Inviter les directions et les RRUPN"
        title="Ouvrir Focale aux directions et aux RRUPN"
        sous={`Voyez d’abord qui serait invité dans l’${toNomAcademie(code)} : rien ne part avant votre accord.`}
        fil={<Link to={`/academies/${code}/annees/${annee}/etablissements?direction=non_invitee`}>Établissements</Link>}
      />
      <div className="pile">
        <div className="carte pile">
          <SelectField
            label={InviteTerritoireDto.role.libelle}
            value={choisi}
            options={InviteTerritoireDto.role.choix}
            onChange={(event) => setRole(event.target.value as Invite)}
          />
          <SelectField
            label="Territoire"
            vide={siens === undefined ? 'Toute l’académie' : 'Tous mes départements'}
            value={departement}
            options={permis.map((d) => ({ value: d.code, label: toNomDepartement(d.code) }))}
            onChange={(event) => setDepartement(event.target.value)}
          />
          <div className="actions">
            <Button busy={pending} onClick={() => invite(true, choisi, departement === '' ? [] : [departement])}>
              Voir qui serait invité
            </Button>
            {choisi === PAR_LA_BOITE ? (
              <Button
                variant="secondary"
                busy={pending}
                onClick={() =>
                  run({
                    envoi: toEnvoi('post', '/academies/{code}/invitations/exemple', { code }),
                    succes: 'Le message d’essai part à votre adresse',
                  })
                }
              >
                M’envoyer le message à l’essai
              </Button>
            ) : null}
          </div>
          <QuiVoit>
            Qui suit l’académie voit qui a été invité ; l’établissement, ou la personne déjà connue, reçoit un message.
          </QuiVoit>
        </div>
        {id ? (
          <SuiviInvitation
            code={code}
            id={id}
            busy={pending}
            onInviter={(essai) => invite(false, essai.role, departement === '' ? lieuxDe(essai) : [departement])}
          />
        ) : null}
        <InvitationsPassees code={code} />
      </div>
    </>
  );
}

type Invite = InvitationTerritoire['role'];

/** Who may be nobody yet: the mailbox of the school is written to. */
const PAR_LA_BOITE: Invite = 'chef';

/** What was looked at is what is invited, even after the page was reloaded. */
const lieuxDe = ({ departements }: { departements: readonly string[] | null }): readonly string[] =>
  departements?.length === 1 ? departements : [];

/** The départements that the right is held on; undefined when it is on the whole académie. */
function useDepartementsPermis(): string[] | undefined {
  const { data: session } = useSession();
  const siennes = session?.habilitations.filter(({ droits }) => droits.includes('directions.invite')) ?? [];
  return siennes.every((h) => h.departement) ? siennes.flatMap((h) => h.departement ?? []) : undefined;
}
