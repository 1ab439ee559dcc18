module "m\x41\u00e9"
require (
