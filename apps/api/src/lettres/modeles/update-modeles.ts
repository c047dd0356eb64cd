import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { Audit, Base, Contexte } from '../../socle/contexte/index.js';
import { checkVersion, defineErreurs, ErreurMetier } from '../../socle/erreurs/index.js';
import { type GabaritLettre, normalizeGabarit } from '../contenu/contenu.js';
import { listReperesInconnus } from '../contenu/gabarit.js';
import type { CreateModeleDto, EtatModele, ModeleVue, UpdateModeleDto } from './modele.dto.js';
import { Modeles } from './modeles.js';

defineErreurs({
  'modele.sans_brouillon': {
    status: 409,
    title: 'Modèle déjà publié',
    detail: 'Un modèle publié ou retiré ne se modifie plus. Ouvrez-en une nouvelle version.',
  },
  'modele.non_publie': {
    status: 409,
    title: 'Modèle non publié',
    detail: "Ce modèle n'est pas publié : il n'y a rien à retirer.",
  },
  'modele.brouillon_en_cours': {
    status: 409,
    title: 'Version déjà en préparation',
    detail: 'Une nouvelle version de ce modèle est déjà en préparation : modifiez-la, puis publiez-la.',
  },
  'modele.nom_pris': {
    status: 409,
    title: 'Nom déjà employé',
    detail: ({ nom }) => `Un autre modèle de l'académie s'appelle déjà « ${String(nom)} ». Choisissez un autre nom.`,
  },
});

/** Letter models of the SRANE: written as drafts, published, retired; a published one only changes by a new version. */
@Injectable()
export class UpdateModeles {
  constructor(
    private readonly base: Base,
    private readonly modeles: Modeles,
    private readonly contexte: Contexte,
    private readonly audit: Audit,
  ) {}

  async create(academie: string, { nom, contenu }: CreateModeleDto): Promise<ModeleVue> {
    const id = randomUUID();
    const gabarit = checkGabarit(normalizeGabarit(contenu));
    await this.modeles.checkNom(academie, id, nom);
    return this.add(academie, { id, numero: 1, nom, contenu: gabarit });
  }

  async update(academie: string, id: string, { nom, contenu, version }: UpdateModeleDto): Promise<ModeleVue> {
    const avant = findVersion(await this.modeles.lock(academie, id), 'brouillon', 'modele.sans_brouillon', version);
    const gabarit = checkGabarit(normalizeGabarit(contenu, avant.contenu));
    await this.modeles.checkNom(academie, id, nom);
    await this.write(academie, avant, `nom = $4, contenu = $5`, [nom, JSON.stringify(gabarit)]);
    return this.record('lettre_modele.updated', academie, avant);
  }

  /** The version published before is retired: letters made from it keep their text. */
  async publish(academie: string, id: string, version: number): Promise<ModeleVue> {
    const versions = await this.modeles.lock(academie, id);
    const avant = findVersion(versions, 'brouillon', 'modele.sans_brouillon', version);
    const ancienne = versions.find(({ etat }) => etat === 'publie');
    if (ancienne) await this.write(academie, ancienne, `etat = $4`, ['retire']);
    await this.write(academie, avant, `etat = $4`, ['publie']);
    return this.record('lettre_modele.published', academie, avant);
  }

  async retire(academie: string, id: string, version: number): Promise<ModeleVue> {
    const avant = findVersion(await this.modeles.lock(academie, id), 'publie', 'modele.non_publie', version);
    await this.write(academie, avant, `etat = $4`, ['retire']);
    return this.record('lettre_modele.retired', academie, avant);
  }

  /** A new draft that starts from the last version. */
  async createVersion(academie: string, id: string): Promise<ModeleVue> {
    const versions = await this.modeles.lock(academie, id);
    const [derniere] = versions;
    if (!derniere || versions.some(({ etat }) => etat === 'brouillon'))
      throw new ErreurMetier('modele.brouillon_en_cours');
    const { nom, contenu, numero } = derniere;
    await this.modeles.checkNom(academie, id, nom);
    return this.add(academie, { id, numero: numero + 1, nom, contenu });
  }

  private async add(
    academie: string,
    modele: { id: string; numero: number; nom: string; contenu: GabaritLettre },
  ): Promise<ModeleVue> {
    await this.base.query(
      `insert into modeles_lettre (academie, id, numero, nom, contenu, agent) values ($1, $2, $3, $4, $5, $6)`,
      [academie, modele.id, modele.numero, modele.nom, JSON.stringify(modele.contenu), this.contexte.acces.agent.id],
    );
    const apres = await this.modeles.get(academie, modele.id, modele.numero);
    await this.audit.record({ evenement: 'lettre_modele.created', objet: modele.id, apres });
    return apres;
  }

  private async write(academie: string, modele: ModeleVue, champs: string, valeurs: readonly unknown[]): Promise<void> {
    await this.base.query(
      `update modeles_lettre set ${champs}, version = version + 1, modifie_le = maintenant(), agent = $${valeurs.length + 4}
       where academie = $1 and id = $2 and numero = $3`,
      [academie, modele.id, modele.numero, ...valeurs, this.contexte.acces.agent.id],
    );
  }

  private async record(evenement: string, academie: string, avant: ModeleVue): Promise<ModeleVue> {
    const apres = await this.modeles.get(academie, avant.id, avant.numero);
    await this.audit.record({ evenement, objet: avant.id, avant, apres });
    return apres;
  }
}

function findVersion(versions: readonly ModeleVue[], etat: EtatModele, code: string, version: number): ModeleVue {
  const modele = versions.find((une) => une.etat === etat);
  if (!modele) throw new ErreurMetier(code);
  checkVersion(version, modele.version, () => modele);
  return modele;
}

function checkGabarit(gabarit: GabaritLettre): GabaritLettre {
  const erreurs = listReperesInconnus(gabarit);
  if (erreurs.length > 0) throw new ErreurMetier('saisie.invalide', { erreurs });
  return gabarit;
}
