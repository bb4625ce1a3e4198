"""Names of Exif's and GPS' tags (Exif 2.32, 4.6), and words for values that are numbers."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

EXIF_NAMES: Final[Mapping[int, str]] = {
    0x0100: "Image width", 0x0101: "Image height", 0x0102: "Bits per sample",
    0x0103: "Compression", 0x0106: "Photometric interpretation", 0x010E: "Description",
    0x010F: "Camera maker", 0x0110: "Camera model", 0x0112: "Orientation",
    0x0115: "Samples per pixel", 0x011A: "Resolution across", 0x011B: "Resolution down",
    0x0128: "Resolution unit", 0x0131: "Software", 0x0132: "Changed on", 0x013B: "Artist",
    0x013C: "Computer", 0x013E: "White point", 0x013F: "Primaries", 0x0211: "YCbCr coefficients",
    0x0213: "YCbCr positioning", 0x0214: "Reference black and white", 0x4746: "Rating",
    0x4749: "Rating in percent", 0x8298: "Copyright", 0x829A: "Exposure time", 0x829D: "F-number",
    0x8822: "Exposure program", 0x8824: "Spectral sensitivity", 0x8827: "ISO",
    0x8830: "Sensitivity type", 0x8831: "Standard output sensitivity",
    0x8832: "Recommended exposure index", 0x9000: "Exif version", 0x9003: "Taken on",
    0x9004: "Digitized on", 0x9010: "Time zone of the change", 0x9011: "Time zone",
    0x9012: "Time zone of digitizing", 0x9101: "Components", 0x9102: "Bits per pixel",
    0x9201: "Shutter speed (APEX)", 0x9202: "Aperture (APEX)", 0x9203: "Brightness (APEX)",
    0x9204: "Exposure bias", 0x9205: "Largest aperture (APEX)", 0x9206: "Subject distance",
    0x9207: "Metering", 0x9208: "Light source", 0x9209: "Flash", 0x920A: "Focal length",
    0x9214: "Subject area", 0x927C: "Maker's note", 0x9286: "Comment",
    0x9290: "Fraction of the change's second", 0x9291: "Fraction of a second",
    0x9292: "Fraction of digitizing's second", 0x9400: "Temperature", 0x9401: "Humidity",
    0x9402: "Pressure", 0x9403: "Water depth", 0x9C9B: "Title (Windows)",
    0x9C9C: "Comment (Windows)", 0x9C9D: "Author (Windows)", 0x9C9E: "Keywords (Windows)",
    0x9C9F: "Subject (Windows)", 0xA000: "Flashpix version", 0xA001: "Colour space",
    0xA002: "Width in pixels", 0xA003: "Height in pixels", 0xA004: "Sound file",
    0xA20B: "Flash energy", 0xA20E: "Focal plane resolution across",
    0xA20F: "Focal plane resolution down", 0xA210: "Focal plane resolution unit",
    0xA214: "Subject location", 0xA215: "Exposure index", 0xA217: "Sensing method",
    0xA300: "File source", 0xA301: "Scene type", 0xA302: "Colour filter array",
    0xA401: "Custom rendering", 0xA402: "Exposure mode", 0xA403: "White balance",
    0xA404: "Digital zoom", 0xA405: "Focal length, 35 mm", 0xA406: "Scene",
    0xA407: "Gain control", 0xA408: "Contrast", 0xA409: "Saturation", 0xA40A: "Sharpness",
    0xA40B: "Device settings", 0xA40C: "Subject distance range", 0xA420: "Image id",
    0xA430: "Camera owner", 0xA431: "Camera serial number", 0xA432: "Lens specification",
    0xA433: "Lens maker", 0xA434: "Lens model", 0xA435: "Lens serial number",
    0xA460: "Composite image", 0xA500: "Gamma",
}  # fmt: skip
GPS_NAMES: Final[Mapping[int, str]] = {
    0: "Version", 1: "North or south", 2: "Latitude", 3: "East or west", 4: "Longitude",
    5: "Below sea level", 6: "Altitude", 7: "Time (UTC)", 8: "Satellites", 9: "Status",
    10: "Measure mode", 11: "Precision", 12: "Speed unit", 13: "Speed", 14: "Track reference",
    15: "Track", 16: "Image direction reference", 17: "Image direction", 18: "Map datum",
    19: "Destination north or south", 20: "Destination latitude",
    21: "Destination east or west", 22: "Destination longitude", 23: "Bearing reference",
    24: "Bearing", 25: "Distance unit", 26: "Distance", 27: "Processing method", 28: "Area",
    29: "Date", 30: "Differential", 31: "Position error",
}  # fmt: skip
VALUE_WORDS: Final[Mapping[int, Mapping[int, str]]] = {
    0x0112: {
        1: "upright", 2: "mirrored", 3: "turned by 180°", 4: "upside down, mirrored",
        5: "turned by 270°, mirrored", 6: "turned by 90°", 7: "turned by 90°, mirrored",
        8: "turned by 270°",
    },
    0x0128: {1: "none", 2: "inch", 3: "centimetre"},
    0x8822: {
        0: "not said", 1: "manual", 2: "program", 3: "aperture priority", 4: "shutter priority",
        5: "creative", 6: "action", 7: "portrait", 8: "landscape",
    },
    0x9207: {
        0: "not known", 1: "average", 2: "centre-weighted", 3: "spot", 4: "several spots",
        5: "pattern", 6: "partial",
    },
    0xA001: {1: "sRGB", 0xFFFF: "not sRGB"},
    0xA402: {0: "automatic", 1: "manual", 2: "bracketing"},
    0xA403: {0: "automatic", 1: "manual"},
}  # fmt: skip
IPTC_NAMES: Final[Mapping[tuple[int, int], str]] = {
    (1, 90): "Character set", (2, 0): "Version", (2, 5): "Title", (2, 7): "Edit status",
    (2, 10): "Urgency", (2, 15): "Category", (2, 20): "Further category", (2, 25): "Keyword",
    (2, 26): "Location code", (2, 27): "Location", (2, 40): "Instructions",
    (2, 55): "Created on", (2, 60): "Created at", (2, 62): "Digitized on",
    (2, 63): "Digitized at", (2, 65): "Program", (2, 70): "Program version", (2, 80): "Author",
    (2, 85): "Author's title", (2, 90): "City", (2, 92): "Part of the city",
    (2, 95): "Province", (2, 100): "Country code", (2, 101): "Country",
    (2, 103): "Transmission reference", (2, 105): "Headline", (2, 110): "Credit",
    (2, 115): "Source", (2, 116): "Copyright", (2, 118): "Contact", (2, 120): "Caption",
    (2, 122): "Caption writer",
}  # fmt: skip
