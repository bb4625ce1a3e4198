"""Small networks by hand: layers, shapes, receptive fields, banks that come with the program."""
