import { Button, Icon, buttonClass, formatDate, useToast } from '@focale/ui';
import { Link } from 'react-router';
import { toApiUrl } from '../../api/client.js';
import { FormProblem } from '../../cadres/index.js';
import type { Ecole } from '../etablissements/index.js';
import { DepotDeScan } from './depot-de-scan.js';
import { useCreateVersion } from './lettres-api.js';
import type { Lettre } from './lettres-api.js';

interface Props {
  ecole: Ecole;
  id: string;
  lettre: Lettre;
}

const ETATS_VERSIONS: Record<string, string> = {
  en_redaction: 'en rédaction',
  signee: 'signée',
  remplacee: 'remplacée',
};

/** The files of a letter, its earlier versions, and the way to open a new one. */
export function DocumentsDeLettre({ ecole, id, lettre }: Props) {
  const create = useCreateVersion(ecole, id);
  const toast = useToast();
  const { numero, scan, versions, actionsPossibles } = lettre;
  const chemin = `${ecole.base}/designations/${id}/lettre-de-mission`;
  const page = `${ecole.base}/designations/${id}/lettre`;
  const canRead = actionsPossibles.includes('telecharger');
  return (
    <section className="carte pile" aria-labelledby="titre-documents">
      <h2 id="titre-documents">Documents et versions</h2>
      {canRead ? (
        <div className="actions">
          <a className={buttonClass('secondary', true)} href={toApiUrl(chemin, { format: 'pdf', numero })} download>
            <Icon name="document" /> Télécharger le PDF
          </a>
          <a className={buttonClass('secondary', true)} href={toApiUrl(chemin, { format: 'docx', numero })} download>
            <Icon name="document" /> Télécharger le DOCX
          </a>
        </div>
      ) : null}
      {scan ? (
        <p>
          <a className="lien" href={toApiUrl(`${chemin}/scan`, { numero })} download>
            Lettre signée numérisée ({scan.nom})
          </a>
        </p>
      ) : null}
      {versions.length > 1 ? (
        <ul className="nu pile-serree">
          {versions.map((version) => (
            <li key={version.numero}>
              <Link
                to={`${page}?numero=${version.numero}`}
                aria-current={version.numero === numero ? 'page' : undefined}
              >
                Version {version.numero}
              </Link>{' '}
              <span className="gris petit">
                {ETATS_VERSIONS[version.etat] ?? version.etat}
                {version.signeeLe ? ` le ${formatDate(version.signeeLe)}` : ''}
              </span>
            </li>
          ))}
        </ul>
      ) : null}
      <FormProblem error={create.error} />
      {actionsPossibles.includes('nouvelle_version') ? (
        <div className="pile-serree">
          <p className="gris petit">
            Une lettre signée ne change plus. Une nouvelle version la reprend ; celle-ci reste lisible et vaut jusqu’à
            la signature de la suivante.
          </p>
          <div className="actions">
            <Button
              variant="secondary"
              small
              busy={create.isPending}
              onClick={() =>
                create.mutate(lettre.version, { onSuccess: () => toast('Nouvelle version ouverte à la rédaction') })
              }
            >
              Ouvrir une nouvelle version
            </Button>
          </div>
        </div>
      ) : null}
      {actionsPossibles.includes('deposer_scan') ? (
        <DepotDeScan key={numero} ecole={ecole} id={id} lettre={lettre} />
      ) : null}
    </section>
  );
}
