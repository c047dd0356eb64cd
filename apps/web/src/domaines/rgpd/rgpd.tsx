import { Alert, Button, Disclosure, formatDate, formatPluriel, StatusBadge } from '@focale/ui';
import { useState } from 'react';
import { DetailPage, QuiVoit } from '../../cadres/index.js';
import { useVocabulaire } from '../agents/index.js';
import { useEcole } from '../etablissements/index.js';
import type { Ecole } from '../etablissements/index.js';
import { DemandesRgpd } from './demandes-rgpd.js';
import { FormulaireRegistre } from './formulaires-rgpd.js';
import { useRgpd } from './rgpd-api.js';
import type { RgpdVue } from './rgpd-api.js';

/** RGPD of a school: its register, its folder, the requests and breaches it follows. */
export function Rgpd() {
  const ecole = useEcole();
  const rgpd = useRgpd(ecole);
  return (
    <DetailPage
      query={rgpd}
      name="RGPD"
      head={(donnees) => ({
        title: toTitre(donnees),
        sous: 'Le registre reste dans RADIO : ici, un nombre, des dates et des délais.',
      })}
    >
      {(donnees) => <Contenu ecole={ecole} donnees={donnees} />}
    </DetailPage>
  );
}

function Contenu({ ecole, donnees }: { ecole: Ecole; donnees: RgpdVue }) {
  const mots = useVocabulaire(ecole);
  return (
    <div className="pile">
      {donnees.enRetard > 0 ? (
        <Alert tone="warning" title={formatPluriel(donnees.enRetard, 'délai dépassé', 'délais dépassés')}>
          <p>Répondez dès que possible et prévenez le délégué à la protection des données de l’académie.</p>
        </Alert>
      ) : null}
      <Registre ecole={ecole} donnees={donnees} />
      <DemandesRgpd ecole={ecole} donnees={donnees} />
      <Aide role={mots.role} />
      <QuiVoit de="rgpd" quoi="cette page">
        N’y nommez personne.
      </QuiVoit>
    </div>
  );
}

function toTitre({ ouvertes, dossierCreeLe, traitements }: RgpdVue): string {
  if (ouvertes > 0) return `${formatPluriel(ouvertes, 'demande ou violation', 'demandes ou violations')} à traiter`;
  if (dossierCreeLe === null) return 'Le dossier RGPD de l’établissement reste à créer';
  return traitements === null
    ? 'Le dossier RGPD est créé, le registre reste à relever'
    : `${formatPluriel(traitements, 'traitement')} au registre, aucune demande en cours`;
}

/** The register in a number, and the folder in a date. */
function Registre({ ecole, donnees }: { ecole: Ecole; donnees: RgpdVue }) {
  const [edition, setEdition] = useState(false);
  if (edition) return <FormulaireRegistre ecole={ecole} donnees={donnees} onDone={() => setEdition(false)} />;
  const { traitements, releveLe, dossierCreeLe, precedent, actionsPossibles } = donnees;
  return (
    <section className="carte pile-serree">
      <div className="section-titre">
        <h2>Registre et dossier</h2>
        <StatusBadge tone={dossierCreeLe ? 'fait' : 'cours'}>
          {dossierCreeLe ? 'dossier créé' : 'dossier à créer'}
        </StatusBadge>
      </div>
      <p>
        {traitements === null || releveLe === null
          ? 'Le nombre de traitements inscrits dans RADIO n’est pas relevé.'
          : `${formatPluriel(traitements, 'traitement inscrit', 'traitements inscrits')} dans RADIO au ${formatDate(releveLe)}.`}
      </p>
      <p>
        {dossierCreeLe
          ? `Dossier RGPD (demandes et violations) créé le ${formatDate(dossierCreeLe)}.`
          : 'Le dossier RGPD garde la trace des demandes et des violations : sa création coche l’action du film.'}
      </p>
      {precedent ? <p className="gris petit">{toPasse(precedent)}</p> : null}
      {actionsPossibles.includes('modifier') ? (
        <div className="actions">
          <Button variant="secondary" small onClick={() => setEdition(true)}>
            {traitements === null && dossierCreeLe === null ? 'Renseigner' : 'Modifier'}
            <span className="sr"> le registre et le dossier</span>
          </Button>
        </div>
      ) : null}
    </section>
  );
}

function toPasse({ traitements, dossierCreeLe }: NonNullable<RgpdVue['precedent']>): string {
  const registre = traitements === null ? 'registre non relevé' : formatPluriel(traitements, 'traitement');
  return `L’an passé : ${registre}, ${dossierCreeLe ? `dossier créé le ${formatDate(dossierCreeLe)}` : 'pas de dossier'}.`;
}

/** Who answers for what, in a few sentences. */
function Aide({ role }: { role: string }) {
  return (
    <Disclosure summary="Qui est responsable, où est le registre ?">
      <p>
        Le chef d’établissement est responsable de tous les traitements de données de l’établissement. Le délégué à la
        protection des données (DPD) de l’académie le conseille.
      </p>
      <p>
        Le registre est l’application RADIO, dans ARENA. Un déclarant y propose un traitement, le DPD donne un avis,
        puis le chef d’établissement l’inscrit ou non. Il peut donner le rôle de déclarant au {role}.
      </p>
      <p>
        Les ressources reliées au GAR n’ont pas à y figurer : le ministre en est responsable. Les personnes doivent tout
        de même en être informées.
      </p>
    </Disclosure>
  );
}
