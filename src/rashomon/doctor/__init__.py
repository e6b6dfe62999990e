"""Is this installation sound, and does it keep its promises?  Machine and files → findings."""

from rashomon.doctor.examination import examine
from rashomon.doctor.findings import Finding, by_section, is_well

__all__ = ["Finding", "by_section", "examine", "is_well"]
