/** Version of the product, told by `/api/sante` and the API's description. */
export const VERSION_DU_PRODUIT = '0.1.0';
