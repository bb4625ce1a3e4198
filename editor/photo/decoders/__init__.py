"""One module for each way of decoding pixels; `load` picks it by the kind of file."""
