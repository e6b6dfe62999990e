"""Names of news agencies as they stand in credits, datelines and bylines.  Data only: one alternation for a regex."""

from __future__ import annotations

AGENCIES = (
    r"(?:The\s)?Associated\sPress|AP|A\.P\.|Reuters|REUTERS|AFP|Afp|Agence\sFrance-Presse|Getty(?:\sImages)?|EPA|EFE|UPI|"
    r"DPA|dpa|TASS|Tass|Interfax|Xinhua|SANA|CNN|BBC|Bloomberg|PA|Press\sAssociation|NNA|ANSA|Anadolu(?:\sAgency)?|"
    r"IANS|PTI|ANI|Sputnik|RIA\sNovosti|IRNA|Fars|KUNA|WAFA|MENA|Petra|Yonhap|Kyodo|Bernama|CNA|ITAR-TASS|AAP"
)
