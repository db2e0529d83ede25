"""The recipe in PyTorch: eager, on the CPU, with its fused Adam and batches gathered from one tensor."""

import recipe
import torch

options = recipe.options()
if options.threads > 0:
    torch.set_num_threads(options.threads)
train_x, train_y, test_x, test_y = (torch.from_numpy(array) for array in recipe.load())
train_y = train_y.long()
torch.manual_seed(42)

model = torch.nn.Sequential(
    torch.nn.Linear(784, recipe.UNITS), torch.nn.ReLU(), torch.nn.Linear(recipe.UNITS, recipe.CLASSES)
)
with torch.no_grad():
    for layer in (model[0], model[2]):
        torch.nn.init.xavier_uniform_(layer.weight)
        layer.bias.zero_()
adam = torch.optim.Adam(model.parameters(), lr=recipe.LEARNING_RATE, eps=recipe.EPSILON, fused=True)
loss = torch.nn.CrossEntropyLoss()

stopwatch = recipe.Stopwatch()
for _ in range(options.epochs):
    with stopwatch:
        for batch in torch.randperm(len(train_y)).split(recipe.BATCH):
            adam.zero_grad(set_to_none=True)
            loss(model(train_x[batch]), train_y[batch]).backward()
            adam.step()

with torch.no_grad():
    predicted = model(test_x).argmax(dim=1)
recipe.report(stopwatch, predicted.numpy(), test_y.numpy(), {"PyTorch": torch.__version__})
