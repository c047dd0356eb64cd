import {
  DOMAINES_CONTACT,
  EXPLICATIONS_STATUTS_CONTACT,
  fillGabarit,
  isAdresseNominative,
  LIBELLES_CANAUX,
  LIBELLES_DOMAINES_CONTACT,
  linkOfContact,
  listFautesContact,
} from '@focale/domaine';
import { Injectable } from '@nestjs/common';
import type { EtablissementAnnee } from '../../socle/contexte/index.js';
import { OutilsDeRegistre, Registre } from '../../socle/registre/index.js';
import { type Academie, LieuDuProfil } from '../lieu-du-profil.js';
import { isFound, refuseErreurs } from '../saisie.js';
import {
  type ContactDeLEcoleVue,
  type ContactsDeLEcoleVue,
  type ContactsDto,
  type ContactsVue,
  type ContactVue,
  type CreateContactDto,
  UpdateContactDto,
} from './contact.dto.js';
import { Contact } from './contact.entity.js';

/** Contacts of an académie, as its SRANE keeps them and as its schools read them. */
@Injectable()
export class Contacts extends Registre<Academie, CreateContactDto, Contact, ContactVue> {
  protected readonly entite = Contact;
  protected readonly objet = 'contact';
  protected readonly correction = UpdateContactDto;

  constructor(
    outils: OutilsDeRegistre,
    private readonly lieu: LieuDuProfil,
  ) {
    super(outils);
  }

  async list({ academie }: Academie): Promise<ContactsVue> {
    const contacts = await this.repository.find({
      where: { academie },
      order: { ordre: 'asc', service: 'asc', id: 'asc' },
    });
    return {
      contacts: await this.toVues({ academie }, contacts),
      actionsPossibles: (await this.lieu.canUpdate()) ? ['ajouter'] : [],
    };
  }

  /** Whom a school may ask: what its académie, département and level give it. */
  async listFor(ou: EtablissementAnnee, { domaine, q }: ContactsDto): Promise<ContactsDeLEcoleVue> {
    const { academie, departement, niveau } = await this.lieu.readEcole(ou);
    const contacts = await this.repository
      .createQueryBuilder('c')
      .where('c.academie = :academie', { academie })
      .andWhere('(c.departement is null or c.departement = :departement)', { departement })
      .andWhere('(c.type is null or c.type = :niveau)', { niveau })
      .orderBy('c.ordre')
      .addOrderBy('c.id')
      .getMany();
    const retenus = contacts.filter(
      (contact) => (domaine === undefined || contact.domaine === domaine) && isFound(q, listTextes(contact)),
    );
    return {
      contacts: retenus.map((contact) => toVueDeLEcole(contact, ou.uai)),
      total: contacts.length,
      domaines: DOMAINES_CONTACT.filter((code) => contacts.some((contact) => contact.domaine === code)),
    };
  }

  protected override async toVues(_lieu: Academie, contacts: readonly Contact[]): Promise<ContactVue[]> {
    const peut = await this.lieu.canUpdate();
    return contacts.map(({ academie: _, code: _code, ordre: _ordre, modifieLe: _le, ...contact }) => ({
      ...contact,
      nominative: contact.adresse !== null && isAdresseNominative(contact.adresse),
      actionsPossibles: peut ? ['modifier', 'supprimer'] : [],
    }));
  }

  protected override async prepare(
    { academie }: Academie,
    saisie: Partial<CreateContactDto>,
    avant?: Contact,
  ): Promise<Partial<Contact>> {
    const departements = await this.outils.base.query<{ code: string }>(
      `select code from departements where academie = $1`,
      [academie],
    );
    const contact = { ...avant, ...saisie };
    refuseErreurs([
      ...listFautesContact(contact),
      typeof contact.departement === 'string' &&
        !departements.some(({ code }) => code === contact.departement) && {
          champ: 'departement',
          message: 'Choisissez un département de votre académie.',
        },
    ]);
    if (avant) return saisie;
    return { ...saisie, ordre: ((await this.repository.maximum('ordre', { academie })) ?? 0) + 1 };
  }
}

function listTextes({ domaine, canal, service, adresse, condition }: Contact): (string | null)[] {
  return [LIBELLES_DOMAINES_CONTACT[domaine], LIBELLES_CANAUX[canal], service, adresse, condition];
}

function toVueDeLEcole(contact: Contact, uai: string): ContactDeLEcoleVue {
  const { academie: _, code: _code, ordre: _ordre, version: _version, modifieLe: _le, ...reste } = contact;
  const adresse = reste.adresse === null ? null : fillGabarit(reste.adresse, uai);
  const condition = reste.condition === null ? null : fillGabarit(reste.condition, uai);
  const rempli = { ...reste, adresse, condition };
  return { ...rempli, lien: linkOfContact(rempli), doute: EXPLICATIONS_STATUTS_CONTACT[reste.statut] };
}
