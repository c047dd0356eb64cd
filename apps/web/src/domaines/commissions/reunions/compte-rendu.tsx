import { UpdateReunionDto } from '@focale/api-client';
import { Icon, buttonClass } from '@focale/ui';
import { toApiUrl } from '../../../api/client.js';
import { Champ, Formulaire, useFormulaire } from '../../../cadres/formulaire/index.js';
import type { Ecole } from '../../etablissements/index.js';
import { toCorrection } from './reunions-api.js';
import type { Reunion } from './reunions-api.js';

interface Props {
  ecole: Ecole;
  reunion: Reunion;
}

/** The minutes: written here, then taken away as PDF or DOCX. */
export function CompteRendu({ ecole, reunion }: Props) {
  return (
    <section className="section pile">
      <h2>Compte rendu</h2>
      {reunion.actionsPossibles.includes('rediger') ? (
        <Redaction ecole={ecole} reunion={reunion} />
      ) : (
        <p className={reunion.compteRendu ? 'texte-brut' : 'gris'}>{reunion.compteRendu ?? 'Pas encore rédigé.'}</p>
      )}
      <Telechargements base={`${ecole.base}/commission/reunions/${reunion.id}/compte-rendu`} />
    </section>
  );
}

function Redaction({ ecole, reunion }: Props) {
  const formulaire = useFormulaire({
    regles: UpdateReunionDto,
    envoi: toCorrection(ecole, reunion.id),
    titre: `Compte rendu : ${reunion.objet}`,
    lue: reunion,
    demandes: () => ['compteRendu'],
    succes: 'Compte rendu enregistré',
  });
  return (
    <Formulaire de={formulaire} nom="Compte rendu" action="Enregistrer le compte rendu">
      <Champ de={formulaire} nom="compteRendu" />
    </Formulaire>
  );
}

function Telechargements({ base }: { base: string }) {
  return (
    <div className="actions">
      {(['pdf', 'docx'] as const).map((format) => (
        <a key={format} className={buttonClass('secondary', true)} href={toApiUrl(base, { format })} download>
          <Icon name="document" /> Compte rendu en {format.toUpperCase()}
        </a>
      ))}
    </div>
  );
}
