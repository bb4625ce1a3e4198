"""Files of networks and banks: ONNX, safetensors, NumPy, our own JSON; nothing in them is run."""
