"""How fast is this machine, and what would so many articles take?  Settings → rates and forecasts."""

from rashomon.bench.forecast import Forecast, Span
from rashomon.bench.measurement import Backend, Bench, measure

__all__ = ["Backend", "Bench", "Forecast", "Span", "measure"]
